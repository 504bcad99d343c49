type Listener = () => void;

/** What replaces another announcement at once is all that a screen reader gets to read. */
const MIN_INTERVAL_MS = 500;

let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const queue: string[] = [];
const listeners = new Set<Listener>();

/**
 * Says something that arrived by itself to those who do not see it: `announce(t('sort.moved', …))`. Polite:
 * never interrupts, and not the one before either.
 */
export function announce(text: string): void {
  queue.push(text);
  if (timer === undefined) announceNext();
}

function announceNext(): void {
  const text = queue.shift();
  timer = text === undefined ? undefined : setTimeout(announceNext, MIN_INTERVAL_MS);
  if (text === undefined) return;
  // A zero-width space makes the same words news again.
  message = text === message ? `${text}\u200b` : text;
  for (const listener of listeners) listener();
}

export const announcements = {
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): string => message,
};
