import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import type { MemberRecord } from '../people/person.ts';
import type { LiveRoomRegistry } from './live-room-registry.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';
import { PresenceBroadcaster } from './presence.broadcaster.ts';

const ROOM = 'standard:1';
const socketOf = (memberId: string, name: string): LiveSocket =>
  ({
    data: {
      actor: {
        memberId,
        name,
        organisationId: 'o',
        organisationName: 'Agency',
        country: 'EE',
        role: 'team',
        seat: null,
      },
    },
  }) as LiveSocket;
const socket = socketOf('m', 'Estonia, NGO seat');
const record = (memberId: string, fullName: string): MemberRecord => ({
  memberId,
  fullName,
  organisationId: 'o',
  organisation: 'Agency',
  country: 'EE',
  office: null,
  seat: null,
});

/** A broadcaster whose messages to other processes and to the room are recorded. */
function createBroadcaster() {
  const sent: unknown[] = [];
  const emit = (...message: unknown[]) => sent.push(message);
  const emitToReaders = (_: string, show: (reader: unknown, sockets: unknown) => void) =>
    show(socket.data.actor, { emit });
  const live = { server: { serverSideEmit: emit }, emitToReaders };
  return {
    sent,
    presence: new PresenceBroadcaster(
      live as unknown as LiveServer,
      { showsPresence: () => true } as unknown as LiveRoomRegistry,
      { REDIS_URL: 'redis://between' } as Config,
    ),
  };
}

describe('who is in a room', () => {
  it('is told to the other processes and to the room, once for all who came together', async () => {
    const { sent, presence } = createBroadcaster();
    presence.addSocket(ROOM, socket);
    presence.addSocket(ROOM, socketOf('n', 'Norway, NGO seat'));
    await pause(400);
    presence.onModuleDestroy();
    const records = [record('m', 'Estonia, NGO seat'), record('n', 'Norway, NGO seat')];
    const shown = records.map(({ memberId, fullName }) => ({ memberId, name: fullName }));
    expect(sent).toEqual([
      ['presence', expect.any(String), ROOM, records],
      ['presence', { room: ROOM, members: shown }],
    ]);
  });

  it('is not told any more while the process ends: its connections to the others are closing', async () => {
    const { sent, presence } = createBroadcaster();
    presence.addSocket(ROOM, socket);
    presence.onModuleDestroy();
    presence.removeSocket(ROOM, socket);
    await pause(400);
    expect(sent).toEqual([]);
  });
});
