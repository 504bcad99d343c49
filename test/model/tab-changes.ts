import { setTimeout as pause } from 'node:timers/promises';
import type { Act } from './scene.ts';

/** What becomes of a page and of its connection, and how often. */
export const TAB_CHANGES: Readonly<Record<string, readonly [weight: number, act: Act]>> = {
  offline: [2, ({ tab }) => tab.goOffline()],
  online: [3, ({ tab }) => tab.goOnline()],
  reload: [1, ({ tab }) => tab.reload()],
  leave: [
    1,
    ({ tab, others, b }) => (
      tab.finishWord(others),
      tab.leaveAndReturn(() => pause(b % 40)).then(() => undefined)
    ),
  ],
  kill: [4, ({ world, b }) => world.killOne(b)],
};
