import { useEffect, useRef } from 'react';
import type { Thread } from '../queries.ts';

/** The threads on the words that were pressed, the innermost first. */
function pressedThreads(target: EventTarget | null): string[] {
  const ids: string[] = [];
  for (let mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-thread]') : null; mark; mark = mark.parentElement?.closest<HTMLElement>('mark[data-thread]') ?? null) ids.push(...mark.dataset['thread']!.split(' '));
  return [...new Set(ids)];
}

/** A press on marked words opens their thread; of several threads on the same words, the next one. For the mouse only: each thread is a button beside the words. */
export function useMarkClicks(threads: readonly Thread[], openId: string | null, open: (thread: Thread) => void): void {
  const known = useRef({ threads, openId });
  useEffect(() => { known.current = { threads, openId }; });
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const ids = pressedThreads(event.target);
      // Words that are being selected are not being pressed.
      if (ids.length === 0 || !(window.getSelection()?.isCollapsed ?? true)) return;
      const next = ids[(ids.indexOf(known.current.openId ?? '') + 1) % ids.length];
      const thread = known.current.threads.find(({ id }) => id === next);
      if (thread) open(thread);
    };
    document.addEventListener('click', clicked);
    return () => document.removeEventListener('click', clicked);
  }, [open]);
}
