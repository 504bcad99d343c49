import { Config } from '../../src/platform/config/config.ts';
import { BallotKeyStore } from '../../src/ballots/secret/ballot-key-store.ts';
import { unsealBytes } from '../../src/platform/files/sealed-bytes.ts';
import type { DataSource } from 'typeorm';
import { connectToDatabase, expireBallot } from '../support/attack-database.ts';
import { attackTarget } from '../support/attack-target.ts';
import { forgePass, castSecretPaper } from '../support/secret-voter.ts';
import { waitUntil } from '../support/wait-until.ts';

const target = attackTarget();

/**
 * Somebody who has the database, and then the folder of keys too, and signs passes that nobody asked the roll
 * for.
 */
describe('papers that nobody of the roll put in', () => {
  let db: DataSource;
  let ballotId: string;
  let options: string[];
  let stored: string;

  beforeAll(async () => {
    db = await connectToDatabase(target);
    const [open] = await db.query<{ id: string; options: string[]; key: string }[]>(
      `
        select b.id, array_agg(o.option_id::text order by o.position) as options, min(x.private_key) as key
        from ballot b
        join ballot_option o on o.ballot_id = b.id
        join ballot_box x on x.ballot_id = b.id
        where b.secrecy = 'secret' and b.state = 'open'
        group by b.id`,
    );
    ({ id: ballotId, options, key: stored } = open!);
  });
  afterAll(() => db?.destroy());

  it('cannot be made with what the database holds', () => {
    expect(stored).toBeTruthy();
    expect(() => forgePass(stored, ballotId)).toThrow();
    expect(() => forgePass(stored.slice(stored.indexOf(':') + 1), ballotId)).toThrow();
  });

  it('made with the folder of keys as well, are never counted: the ballot is annulled, and seats, secretariat and auditor are told', async () => {
    const config = Object.assign(new Config(), { DATA_DIR: target.norbanet.folder });
    const key = await new BallotKeyStore(config).read(ballotId);
    const opened = unsealBytes(
      key,
      Buffer.from(stored.slice('sealed:'.length), 'base64'),
      `signing key|${ballotId}|all`,
    ).toString('base64');
    const { status } = await castSecretPaper(target.norbanet.url, ballotId, forgePass(opened, ballotId), {
      approvals: [options[0]],
    });
    expect(status).toBe(200);
    await expireBallot(db, ballotId);
    await waitUntil(
      'it is over',
      async () =>
        (await db.query<object[]>(`select 1 from ballot where id = $1 and state <> 'open'`, [ballotId]))
          .length === 1,
    );
    for (const who of ['secretariat', 'auditor', 'EE/ngo'] as const) {
      const client = await target.memberClient(who);
      const { body } = await client.get<{ phase: string; outcome: string | null; result: object | null }>(
        `/ballots/${ballotId}`,
      );
      expect(body).toMatchObject({ phase: 'annulled', outcome: null, result: null });
      await waitUntil(`${who} is told`, async () => {
        const { body: told } = await client.get<{ items: { kind: string; object: { id: string } }[] }>(
          '/notifications',
        );
        return told.items.some(({ kind, object }) => kind === 'ballot-annulled' && object.id === ballotId);
      });
    }
    const mails = await db.query<object[]>('select 1 from delivery where event = $1', [
      `ballot-annulled:${ballotId}`,
    ]);
    expect(mails.length).toBeGreaterThan(2);
  });
});
