import type { Mutation, MutationCache } from '@tanstack/react-query';

/**
 * Calls back with the answer when what an act sets going has succeeded, also when the part of the page that
 * acted is gone by then: what was saved is not to be called unsaved because its writer went on.
 */
export function onMutationSuccess(
  mutations: MutationCache,
  act: () => void,
  succeeded: (answer: unknown) => void,
): void {
  const before = new Set<Mutation>(mutations.getAll());
  act();
  const begun = mutations.getAll().find((one) => !before.has(one));
  if (!begun) return;
  const stop = mutations.subscribe(({ mutation }) => {
    if (mutation !== begun || mutation.state.status === 'pending' || mutation.state.status === 'idle') return;
    stop();
    if (mutation.state.status === 'success') succeeded(mutation.state.data);
  });
}
