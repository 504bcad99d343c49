import { useEffect, useState, useSyncExternalStore } from 'react';

/** Of how many drafts the words are on the page, by their ids. */
const shown = new Set<string>();
const listeners = new Set<() => void>();

const notify = (): void => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says that the words of a draft are there to write in, until the returned function is called. */
export function markTextShown(standardId: string): () => void {
  shown.add(standardId);
  notify();
  return () => {
    shown.delete(standardId);
    notify();
  };
}

/** Whatever holds the words up, what stands beside them does not wait for longer. */
const AT_LATEST_MS = 1_500;

/** Whether what stands beside the words may be asked for: when they are there, or it is taking too long. */
export function useTextShown(standardId: string): boolean {
  const isShown = useSyncExternalStore(subscribe, () => shown.has(standardId));
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), AT_LATEST_MS);
    return () => clearTimeout(timer);
  }, [standardId]);
  return isShown || isLate;
}
