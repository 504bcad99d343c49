import { io, type Socket } from 'socket.io-client';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { createDraft } from '../support/standards.ts';
import { createDraftMeeting, EARLY_2027, setClockAt, succeeded } from '../support/meetings.ts';

interface Lost {
  readonly who: TestMember;
  /** What a socket of theirs says to be where they may be. */
  readonly enter: readonly [message: string, body: object];
  /** Takes the right away. */
  readonly take: () => Promise<ApiResponse<unknown>>;
}

describe.each(BACKENDS)('a right that is lost, in %s', (_, environment) => {
  let test: TestApp;
  let second: TestApp;
  let network: TestNetwork;
  let secretariat: TestMember;

  beforeAll(async () => {
    test = await startApp({ environment: { ROLE: 'api', ...environment } });
    second =
      'REDIS_URL' in environment
        ? await startApp({ database: test.database, environment: { ROLE: 'api', ...environment } })
        : test;
    await setClockAt(test.database, EARLY_2027);
    network = await createTestNetwork(test);
    secretariat = await network.secretariat();
  }, 90_000);
  afterAll(async () => {
    if (second !== test) await second.close();
    await test.close();
  });

  const join = (room: string) => ['join', { room }] as const;
  const opened = (doc: string) =>
    ['open', { doc, form: COLLAB_SCHEMA_VERSION, vector: new Uint8Array([0]) }] as const;

  /** At another process, where there is one. */
  const socketOf = ({ options: { cookie } }: TestMember): Socket =>
    io(second.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: cookie! },
      reconnection: false,
      forceNew: true,
    });

  const RIGHTS: Readonly<Record<string, () => Promise<Lost>>> = {
    'the invitation to a national meeting': async () => {
      const [estonia, who] = [await network.as('EE', 'ngo'), await network.networkMember('EE')];
      const { id } = await createDraftMeeting(estonia, { kind: 'national', country: 'EE', discreet: true });
      succeeded(await estonia.post(`/meetings/${id}/invitations`, { memberIds: [who.memberId] }));
      succeeded(await estonia.post(`/meetings/${id}/schedule`));
      return {
        who,
        enter: join(`meeting:${id}`),
        take: () => estonia.send('DELETE', `/meetings/${id}/invitations/${who.memberId}`),
      };
    },
    'the draft of the networks that becomes one of the teams': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.networkMember('LV')];
      const { id } = await createDraft(writer, undefined, 'networks');
      return {
        who,
        enter: join(`standard:${id}`),
        take: () => secretariat.patch(`/standards/${id}`, { audience: 'teams' }),
      };
    },
    'its text alone': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.networkMember('LT')];
      const { id } = await createDraft(writer, undefined, 'networks');
      return {
        who,
        enter: opened(`standard:${id}`),
        take: () => secretariat.patch(`/standards/${id}`, { audience: 'teams' }),
      };
    },
    'the place of an observer at a draft': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.observer()];
      const { id } = await createDraft(writer, undefined, 'networks');
      succeeded(await secretariat.put(`/standards/${id}/observers/${who.memberId}`));
      return {
        who,
        enter: join(`standard:${id}`),
        take: () => secretariat.send('DELETE', `/standards/${id}/observers/${who.memberId}`),
      };
    },
    'a session': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.as('FI', 'ngo')];
      const { id } = await createDraft(writer, undefined, 'teams');
      return { who, enter: join(`standard:${id}`), take: () => who.send('DELETE', '/session') };
    },
    'a seat': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.as('IS', 'ngo')];
      const { id } = await createDraft(writer, undefined, 'teams');
      const [term] = await test.db.query<[{ id: string }]>(
        'select id from appointment where member_id = $1 and ends_at is null',
        [who.memberId],
      );
      return {
        who,
        enter: join(`standard:${id}`),
        take: () => secretariat.post(`/network/appointments/${term.id}/end`, {}),
      };
    },
    'an account': async () => {
      const [writer, who] = [await network.as('EE', 'ngo'), await network.as('NO', 'ngo')];
      const { id } = await createDraft(writer, undefined, 'teams');
      return {
        who,
        enter: join(`standard:${id}`),
        take: () => secretariat.post(`/members/${who.memberId}/leave`),
      };
    },
  };

  it.each(Object.keys(RIGHTS))(
    '%s takes whoever had it out at once, and does not let them back',
    async (right) => {
      const { who, enter, take } = await RIGHTS[right]!();
      const socket = socketOf(who);
      const [message, body] = enter;
      expect(await socket.timeout(30_000).emitWithAck(message, body)).toMatchObject({ ok: true });
      const away = new Promise((resolve) => {
        socket.once('disconnect', resolve);
      });
      succeeded(await take());
      await away;
      const again = socketOf(who);
      const answer: unknown = await Promise.race([
        again.timeout(30_000).emitWithAck(message, body),
        new Promise((resolve) => {
          again.once('connect_error', () => resolve({ ok: false }));
        }),
      ]);
      again.disconnect();
      expect(answer).toMatchObject({ ok: false });
    },
  );
});
