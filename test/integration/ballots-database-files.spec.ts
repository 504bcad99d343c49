import { createHash, randomBytes } from 'node:crypto';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot, closeEarly, seatsOf } from '../support/ballots.ts';
import { findInWal, countOccurrences, relationFiles, type DatabaseFile } from '../support/database-files.ts';
import { castSecretPaper, obtainPass } from '../support/secret-voter.ts';

interface Cast {
  readonly token: string;
  readonly nonce: string;
  readonly receipt: string;
}

let test: TestApp;
let network: TestNetwork;
let ballotId: string;
/** In the order in which they came. */
const casts: Cast[] = [];
/** What the open box held after each of them. */
const generations: Buffer[] = [];
let whileOpen: { relations: DatabaseFile[]; log: Buffer[] };

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const marksOf = ({ token, nonce, receipt }: Cast): Buffer[] =>
  [sha(token), nonce, receipt].map((mark) => Buffer.from(mark));

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  const { id, options } = await createQuestionBallot(network, { secrecy: 'secret', method: 'schulze' }, [
    'A',
    'B',
    'C',
  ]);
  ballotId = id;
  for (const [at, seat] of seatsOf(['DK', 'EE', 'FI']).entries()) {
    const pass = await obtainPass(await network.as(...seat), id);
    const nonce = randomBytes(32).toString('hex');
    const ranking = Object.values(options)
      .slice(0, 1 + (at % 3))
      .map((option) => [option]);
    const { body } = await castSecretPaper(test.url, id, pass, { ranking }, nonce);
    casts.push({ token: pass.token, nonce, receipt: body.receipt });
    const [box] = await test.db.query<{ contents: Buffer }[]>(
      'select contents from ballot_open_box where ballot_id = $1',
      [id],
    );
    generations.push(box!.contents);
  }
  whileOpen = {
    relations: await relationFiles(test.db),
    log: await findInWal(test.db, casts.flatMap(marksOf)),
  };
  await closeEarly(network, id);
});
afterAll(() => test?.close());

describe('the files of the database', () => {
  it('hold no paper of a secret ballot while it is open, neither in tables and indexes nor in the log', async () => {
    for (const mark of casts.flatMap(marksOf)) expect(countOccurrences(whileOpen.relations, mark)).toBe(0);
    expect(whileOpen.log).toEqual([]);
    // The search finds what is there: the ballot itself.
    expect(countOccurrences(whileOpen.relations, Buffer.from('Shall it be so?'))).toBeGreaterThan(0);
    expect(await findInWal(test.db, [Buffer.from('Shall it be so?')])).not.toEqual([]);
  });

  it('hold the sealed box as it is now, and none of those before it, which would tell what came when', () => {
    const beginnings = generations.map((contents) => contents.subarray(0, 48));
    expect(new Set(beginnings.map((bytes) => bytes.toString('hex'))).size).toBe(casts.length);
    expect(beginnings.map((bytes) => countOccurrences(whileOpen.relations, bytes))).toEqual([
      ...beginnings.slice(1).map(() => 0),
      1,
    ]);
  });

  it('say nothing by the length of the box: each paper leaves it as long as it was', () => {
    expect(new Set(generations.map(({ length }) => length)).size).toBe(1);
  });

  it('hold each paper once after the close, in the order of the receipts, and no dead row beside them', async () => {
    const relations = await relationFiles(test.db);
    const [{ path }] = await test.db.query<[{ path: string }]>(
      `select pg_relation_filepath('ballot_sealed') as path`,
    );
    const heap = relations.filter((file) => file.path === path);
    for (const { receipt } of casts) expect(countOccurrences(heap, Buffer.from(receipt))).toBe(1);
    await test.db.query('create extension if not exists pageinspect');
    const rows = await test.db.query<{ place: number; xmin: string; xmax: string; receipt: string | null }[]>(
      `
        select i.lp as place, i.t_xmin::text as xmin, i.t_xmax::text as xmax, s.commitment as receipt
        from heap_page_items(get_raw_page('ballot_sealed', 0)) i
        left join ballot_sealed s on s.ctid = i.t_ctid
        order by i.lp`,
    );
    expect(rows.map(({ receipt }) => receipt)).toEqual(casts.map(({ receipt }) => receipt).toSorted());
    expect(casts.map(({ receipt }) => receipt)).not.toEqual(casts.map(({ receipt }) => receipt).toSorted());
    expect([new Set(rows.map(({ xmin }) => xmin)).size, new Set(rows.map(({ xmax }) => xmax))]).toEqual([
      1,
      new Set(['0']),
    ]);
    // The pass says who put the paper in, wherever one is found: nothing of it is left.
    for (const { token } of casts) expect(countOccurrences(relations, Buffer.from(sha(token)))).toBe(0);
    expect(await test.db.query('select 1 from ballot_open_box where ballot_id = $1', [ballotId])).toEqual([]);
    for (const contents of generations) expect(countOccurrences(relations, contents.subarray(0, 48))).toBe(0);
  });
});
