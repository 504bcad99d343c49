import type { Actor } from '#platform/access/actor';

/** Whoever shares and asks may also answer, while what it stands beneath is open. The reading is asked before. */
export const mayWriteBeneath = (actor: Pick<Actor, 'permissions'>, isOpen: boolean): boolean =>
  isOpen && actor.permissions.has('practices:write');
