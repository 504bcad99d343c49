import { useEffect, useRef } from 'react';
import { announce } from '../app/announce.ts';

export type SavingState = 'saved' | 'saving' | 'unsaved' | 'offline' | 'refused';

/** So long nothing is typed before it is said that all is saved. */
const PAUSE_MS = 3_000;
/** More often than this nobody wants to hear it while writing. */
const MIN_INTERVAL_MS = 60_000;

/**
 * Says how saving goes to those who do not see it, and not with every key: a refusal, a loss of the
 * connection and a delay at once; that all is saved after trouble or a pressed button at once, else when a
 * pause comes, at most once a minute.
 */
export function useSaveAnnouncement(state: SavingState, late: boolean, words: string): void {
  const before = useRef({ state, late });
  const troubled = useRef(false);
  const saidAt = useRef(0);
  const current = useRef(words);
  useEffect(() => {
    current.current = words;
  });
  useEffect(() => {
    const last = before.current;
    before.current = { state, late };
    const isTrouble = state === 'refused' || state === 'offline' || late;
    if (isTrouble) {
      if (last.state !== state || last.late !== late) announce(current.current);
      troubled.current = true;
      return undefined;
    }
    if (state !== 'saved' || last.state === 'saved') return undefined;
    const say = () => {
      saidAt.current = performance.now();
      troubled.current = false;
      announce(current.current);
    };
    if (troubled.current || last.state === 'saving') {
      say();
      return undefined;
    }
    const rest = setTimeout(() => {
      if (performance.now() - saidAt.current > MIN_INTERVAL_MS || saidAt.current === 0) say();
    }, PAUSE_MS);
    return () => clearTimeout(rest);
  }, [state, late]);
}
