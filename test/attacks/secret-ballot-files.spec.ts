import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { connectToDatabase, expireBallot } from '../support/attack-database.ts';
import { attackTarget } from '../support/attack-target.ts';
import { findInWal, countOccurrences, relationFiles } from '../support/database-files.ts';
import { castSecretPaper, obtainPass } from '../support/secret-voter.ts';
import { waitUntil } from '../support/wait-until.ts';

const target = attackTarget();
const VOTERS = ['DK/government', 'DK/ngo', 'EE/government', 'FI/ngo', 'LT/ngo'] as const;

/**
 * Somebody who has the files of the database, while the ballot runs and after it, and knows from the audit
 * log who took a pass when.
 */
describe('the files of the database, read beside the order of the passes', () => {
  let db: DataSource;
  let ballotId: string;
  const receipts: string[] = [];

  beforeAll(async () => {
    db = await connectToDatabase(target);
    const [open] = await db.query<{ id: string; options: string[] }[]>(
      `
        select b.id, array_agg(o.option_id::text order by o.position) as options
        from ballot b
        join ballot_option o on o.ballot_id = b.id
        where b.secrecy = 'secret' and b.state = 'open'
        group by b.id`,
    );
    ballotId = open!.id;
    for (const [at, voter] of VOTERS.entries()) {
      const pass = await obtainPass(await target.memberClient(voter), ballotId);
      const { status, body } = await castSecretPaper(
        target.norbanet.url,
        ballotId,
        pass,
        { approvals: [open!.options[at % 3]] },
        randomBytes(32).toString('hex'),
      );
      expect(status).toBe(200);
      receipts.push(body.receipt);
    }
  });
  afterAll(() => db?.destroy());

  it('hold no paper while the ballot is open', async () => {
    const marks = receipts.map((receipt) => Buffer.from(receipt));
    const files = await relationFiles(db);
    expect(marks.map((mark) => countOccurrences(files, mark))).toEqual(marks.map(() => 0));
    expect(await findInWal(db, marks)).toEqual([]);
  });

  it('hold papers after the close in an order that is nobody’s, written by one hand at one time, and no dead one beside them', async () => {
    await expireBallot(db, ballotId);
    await waitUntil(
      'it is counted',
      async () =>
        (await db.query<object[]>(`select 1 from ballot where id = $1 and state = 'released'`, [ballotId]))
          .length === 1,
    );
    const rows = await db.query<{ commitment: string; xmin: string }[]>(
      'select commitment, xmin::text as xmin from ballot_sealed where ballot_id = $1 order by ctid',
      [ballotId],
    );
    const stored = rows.map(({ commitment }) => commitment);
    expect(stored).toEqual(stored.toSorted());
    expect(receipts.every((receipt) => stored.includes(receipt))).toBe(true);
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    const files = await relationFiles(db);
    const [{ path }] = await db.query<[{ path: string }]>(
      `select pg_relation_filepath('ballot_sealed') as path`,
    );
    const heap = files.filter((file) => file.path === path);
    for (const receipt of stored) expect(countOccurrences(heap, Buffer.from(receipt))).toBe(1);
  });
});
