import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import type { LiveRooms } from './live-rooms.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';
import { PresenceBoard } from './presence.ts';

const ROOM = 'standard:1';
const socket = { data: { actor: { memberId: 'm', name: 'Estonia, NGO seat' } } } as LiveSocket;

/** A board whose words to other processes and to the room are written down. */
function board() {
  const told: unknown[] = [];
  const server = { serverSideEmit: (...said: unknown[]) => told.push(said), local: { to: () => ({ emit: (...said: unknown[]) => told.push(said) }) } };
  return { told, presence: new PresenceBoard({ server } as unknown as LiveServer, { showsPresence: () => true } as unknown as LiveRooms, { REDIS_URL: 'redis://between' } as Config) };
}

describe('who is in a room', () => {
  it('is told to the other processes and to the room, once for all who came together', async () => {
    const { told, presence } = board();
    presence.entered(ROOM, socket);
    presence.entered(ROOM, { data: { actor: { memberId: 'n', name: 'Norway, NGO seat' } } } as LiveSocket);
    await pause(400);
    presence.onModuleDestroy();
    expect(told).toEqual([['presence', expect.any(String), ROOM, [['m', 'Estonia, NGO seat'], ['n', 'Norway, NGO seat']]], ['presence', { room: ROOM, members: [{ memberId: 'm', name: 'Estonia, NGO seat' }, { memberId: 'n', name: 'Norway, NGO seat' }] }]]);
  });

  it('is not told any more while the process ends: its connections to the others are closing', async () => {
    const { told, presence } = board();
    presence.entered(ROOM, socket);
    presence.onModuleDestroy();
    presence.left(ROOM, socket);
    await pause(400);
    expect(told).toEqual([]);
  });
});
