import { WIDTHS } from '../support/browser.ts';
import { setUpNetworkApp } from '../support/network-app.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { OwnRedis } from '../support/own-redis.ts';
import type { TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

let redis: OwnRedis;
let worker: NorbanetProcess;
let secretariat: TestMember;

beforeAll(async () => {
  redis = await OwnRedis.start();
});
const house = setUpNetworkApp(undefined, () => ({ ROLE: 'api', REDIS_URL: redis.url }));
beforeAll(async () => {
  secretariat = await house.network.secretariat();
  worker = await NorbanetProcess.start(house.app.database, {
    environment: { ROLE: 'worker', REDIS_URL: redis.url },
  });
}, 180_000);
afterAll(async () => {
  await worker?.stop();
  await redis?.stop();
});

/** An email that nobody takes: its next try is far away. */
const holdMailUp = (): Promise<unknown> =>
  house.app.db.query(
    `insert into delivery (id, event, address, channel, subject, text, due_at, attempts, fault)
      values (gen_random_uuid(), 'held up', 'seat@example.org', 'mail', 'A letter', 'Words',
        now() + interval '1 hour', 5, 'ESOCKET')`,
  );
const addBackup = (outcome: 'made' | 'failed'): Promise<unknown> =>
  house.app.db.query(
    `insert into backup_run (id, made_by, file_name, started_at, ended_at, outcome, bytes, sha256, fault)
      select gen_random_uuid(), 'schedule', 'norbanet.tar.age', now(), now(), $1, bytes, sha256, fault
      from (values ('made', 12400000, repeat('a', 64), null), ('failed', null, null, 'ENOSPC'))
        ends (outcome, bytes, sha256, fault)
      where ends.outcome = $1`,
    [outcome],
  );

describe('the operator’s page', () => {
  it('says in words how the server is doing, and at the next look what has become of it', async () => {
    const visitor = await house.visitAs(secretariat);
    const { page } = visitor;
    const look = (words: string | RegExp): Promise<unknown> =>
      waitUntil(
        `the page says ${words}`,
        async () => {
          await page.getByRole('button', { name: 'Look again' }).click();
          return (await page.getByRole('main').getByText(words).count()) > 0;
        },
        30_000,
      );
    const concerns = () => page.getByRole('main').getByRole('listitem').allInnerTexts();

    await visitor.open('/network');
    await page.getByRole('link', { name: 'Server', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Server' }).waitFor();
    await look(/^1 running; work was last taken (this minute|1 minute ago)$/);
    expect(await concerns()).toEqual(['No backup has ever been made.']);
    await addBackup('made');
    await look('Everything is in order.');
    const now = page.getByRole('region', { name: 'Now' });
    expect(await now.getByRole('definition').allInnerTexts()).toEqual([
      'can work as usual',
      expect.stringMatching(/^answers, [\d.]+ MB$/),
      'answers',
      expect.stringMatching(/^1 running/),
      'done as it comes',
      '0',
      expect.stringMatching(/^[\d.,]+ GB$/),
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
    ]);
    const emails = page.getByRole('region', { name: 'Emails' });
    expect(await emails.getByRole('definition').allInnerTexts()).toEqual(['0', '0', '0', '0']);
    await page.getByText('The newest backup was made this minute.').waitFor();
    expect(await visitor.axeViolations()).toEqual([]);

    await worker.end();
    await redis.kill();
    await addBackup('failed');
    await holdMailUp();
    await look(/^Nothing does the background work/);
    expect(await concerns()).toEqual([
      'Nothing does the background work: emails, reminders and closing times are waiting.',
      expect.stringMatching(/^No emails go out/),
      expect.stringMatching(/^Redis does not answer/),
      'The last backup failed.',
    ]);
    expect(await now.getByRole('definition').nth(5).innerText()).toBe('not known just now');
    await page.getByRole('row', { name: /the schedule failed: the disk is full/ }).waitFor();
    await visitor.setDisplay({ width: WIDTHS.phone, theme: 'dark' });
    expect(await visitor.overhang()).toBe(0);
    expect(await visitor.axeViolations()).toEqual([]);
  }, 120_000);

  it('finds no fault with a restored copy that rests, nor with maintenance', async () => {
    await house.app.db.query('update installation set quarantine_since = now(), maintenance_since = now()');
    const visitor = await house.visitAs(secretariat);
    const { page } = visitor;
    await visitor.open('/network/operation');
    await page.getByText('This restored copy is at rest.').waitFor();
    await page.getByText('can only read: maintenance').waitFor();
    expect(await page.getByRole('main').getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Redis does not answer/),
    ]);
    await house.app.db.query('update installation set quarantine_since = null, maintenance_since = null');
    await redis.resume();
  }, 60_000);

  it('is not there for the seat of a country', async () => {
    const denmark = await house.visitAs(await house.network.as('DK', 'government'));
    const { page } = denmark;
    await denmark.open('/network');
    await page.getByRole('link', { name: 'Directory', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Server', exact: true }).count()).toBe(0);
    expect((await page.request.get('/api/operation')).status()).toBe(404);
    await denmark.openMissing('/network/operation');
    expect(await page.getByText('Version of Norbanet').count()).toBe(0);
  }, 60_000);
});
