type Listener = () => void;

let isCovered = false;
const listeners = new Set<Listener>();

function setCovered(next: boolean): void {
  isCovered = next;
  // Nobody who is not signed in reads what stands there, or what it is about.
  document.documentElement.toggleAttribute('data-covered', next);
  for (const listener of listeners) listener();
}

/**
 * The page of a session that has ended: it stands there with what was typed in it, and is not shown until its
 * member is back.
 */
export const pageCover = {
  show: (): void => setCovered(true),
  hide: (): void => setCovered(false),
  isShown: (): boolean => isCovered,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
