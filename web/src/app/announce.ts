type Listener = () => void;

let message = '';
const listeners = new Set<Listener>();

/** Says something that arrived by itself to those who do not see it: `announce(t('sort.moved', …))`. Polite: never interrupts. */
export function announce(text: string): void {
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
