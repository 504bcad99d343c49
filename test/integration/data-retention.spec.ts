import { LiveEventQuery } from '../../src/platform/live/live-event.query.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { DeleteExpiredRowsJob } from '../../src/platform/retention/delete-expired-rows.job.ts';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
const room = `test:${newId()}`;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

async function given(age: string, number: number): Promise<void> {
  await test.db.query(
    `
      insert into live_event (room, number, type, payload, at)
      values ($1, $2, 'said', '{}', app_now() - $3::interval)`,
    [room, number, age],
  );
  await test.db.query(
    `
      insert into outbox (id, type, payload, at, next_at, relayed_at)
      values ($1, $3, '{}', app_now() - $2::interval, app_now(), app_now() - $2::interval)`,
    [newId(), age, `kept ${number}`],
  );
}

describe('what only carries news', () => {
  it('is kept for its time and then removed, and who was away longer is told to read anew', async () => {
    await test.db.query('insert into live_room (room, last) values ($1, 3)', [room]);
    await given('20 days', 1);
    await given('8 days', 2);
    await given('1 hour', 3);
    await test.db.query(
      `
        insert into outbox (id, type, payload, at, next_at)
        values ($1, 'waiting', '{}', app_now() - interval '90 days', 'infinity')`,
      [newId()],
    );
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(await test.db.query('select number from live_event where room = $1', [room])).toEqual([
      { number: '3' },
    ]);
    const outbox = await test.db.query<{ type: string }[]>(
      `select type from outbox where type like 'kept %' or type = 'waiting' order by type`,
    );
    expect(outbox.map(({ type }) => type)).toEqual(['kept 2', 'kept 3', 'waiting']);
    await expect(test.app.get(LiveEventQuery).findAfter(room, 1)).rejects.toMatchObject({
      code: 'gap-too-old',
    });
    expect((await test.app.get(LiveEventQuery).findAfter(room, 2)).events).toHaveLength(1);
  });
});

describe('a device that was signed in with', () => {
  it('is a stranger again after half a year', async () => {
    const [organisation, member] = [newId(), newId()];
    await test.db.query(
      `insert into organisation (id, name, sector, kind) values ($1, 'An agency', 'international', 'other')`,
      [organisation],
    );
    await test.db.query(
      `
        insert into member (id, organisation_id, name, email)
        values ($1, $2, 'A member', 'member@example.org')`,
      [member, organisation],
    );
    for (const [token, age] of [
      ['old', '181 days'],
      ['young', '179 days'],
    ]) {
      await test.db.query(
        `insert into known_device (token_hash, member_id, used_at) values ($1, $2, app_now() - $3::interval)`,
        [Buffer.from(token!), member, age],
      );
    }
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(await test.db.query('select token_hash from known_device')).toEqual([
      { token_hash: Buffer.from('young') },
    ]);
  });
});
