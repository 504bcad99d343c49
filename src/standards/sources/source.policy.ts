import type { Actor } from '#platform/access/actor';

/** Who keeps sources sound: whoever edits standards, also while their text is fixed. No word changes by it. */
export const mayConfirmSources = (actor: Pick<Actor, 'permissions'>): boolean =>
  actor.permissions.has('standards:edit');
