import { useEffect, useRef } from 'react';
import type { Thread } from '../queries.ts';

/** A press on marked words opens their thread. For the mouse only: the thread itself is a button beside the words. */
export function useMarkClicks(threads: readonly Thread[], open: (thread: Thread) => void): void {
  const known = useRef(threads);
  useEffect(() => { known.current = threads; });
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-thread]') : null;
      // Words that are being selected are not being pressed.
      if (!mark || !(window.getSelection()?.isCollapsed ?? true)) return;
      const thread = known.current.find(({ id }) => id === mark.dataset['thread']);
      if (thread) open(thread);
    };
    document.addEventListener('click', clicked);
    return () => document.removeEventListener('click', clicked);
  }, [open]);
}
