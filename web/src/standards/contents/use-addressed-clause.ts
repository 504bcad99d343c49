import { useEffect } from 'react';
import { findClause, showClause } from './show-clause.ts';

const ADDRESSED = /^#clause-([0-9a-f-]{36})$/;
/** The text is drawn after the page, and where one writes it comes by the live connection. */
const DRAWN_AFTER_MS = 300;
const LOOK_INTERVAL_MS = 100;
const MAX_LOOKS = 200;

/**
 * Who comes from a search comes to the clause that the address names, as soon as it is there; whoever has gone
 * on by then stays where they are.
 */
export function useAddressedClause(): void {
  useEffect(() => {
    const id = ADDRESSED.exec(window.location.hash)?.[1];
    if (!id) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const stop = () => clearTimeout(timer);
    const look = (looks: number) => {
      if (findClause(id)) showClause(id);
      else if (looks < MAX_LOOKS) timer = setTimeout(() => look(looks + 1), LOOK_INTERVAL_MS);
    };
    timer = setTimeout(() => look(0), DRAWN_AFTER_MS);
    const gone = new AbortController();
    for (const act of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
      window.addEventListener(act, stop, { signal: gone.signal, passive: true });
    return () => {
      stop();
      gone.abort();
    };
  }, []);
}
