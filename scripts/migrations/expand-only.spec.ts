import { readdirSync, readFileSync } from 'node:fs';
import { contractReason, findContractSteps } from './contract-steps.ts';

const FOLDER = 'src/database/migrations';
/** Those before it were made when an upgrade stopped every process first. */
const SINCE = '202612080000';

const MIGRATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file > SINCE)
  .map((file) => ({ file, source: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

/** Statements with what is found in each. */
const SAMPLES: readonly (readonly [sql: string, found: readonly string[]])[] = [
  ['alter table a add column b text, add column c integer not null default 0', []],
  ['create table a (b text not null); create index a_b on a (b)', []],
  ['-- drop table a\n insert into a (b) select c from d', []],
  ['alter table a drop constraint a_kind, add constraint a_kind check (kind in (1, 2))', []],
  [
    'alter table a add column b text default 1, add column c numeric(4, 2) not null',
    ['adds a column that the version before does not fill'],
  ],
  ['drop table a', ['drops a table']],
  ['create table a (b text); alter table a drop column b', ['drops a column']],
  ['alter table a rename b to c', ['renames']],
  ['alter table a rename to b', ['renames']],
  ['alter table a alter column b type bigint', ['changes the type of a column']],
  ['alter table a alter column b set not null', ['wants a value in a column that was optional']],
  ['alter table a alter column b drop default', ['takes a default away']],
  ['drop function a(text)', ['drops a function']],
  ['revoke select on a from b', ['takes a right away']],
];

describe('a migration', () => {
  it.each(SAMPLES)('as “%s” is seen through', (sql, found) => {
    const source = `async up() { run(\`${sql}\`); } async down() { run('drop table a'); }`;
    expect(findContractSteps(source)).toEqual(found);
  });

  it('only adds, for the version before serves beside it, or says why that one needs no more what it takes away', () => {
    const unexplained = MIGRATIONS.filter(({ source }) => contractReason(source) === undefined)
      .map(({ file, source }) => [file, findContractSteps(source)])
      .filter(([, steps]) => steps!.length > 0);
    expect(unexplained).toEqual([]);
  });
});
