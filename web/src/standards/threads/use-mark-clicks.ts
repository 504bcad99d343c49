import { useEffect, useRef } from 'react';
import type { Thread } from '../queries.ts';
import { focusThread } from './thread-focus.ts';

/** The threads on the words that were pressed, the innermost first. */
function clickedThreads(target: EventTarget | null): string[] {
  const ids: string[] = [];
  for (
    let mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-thread]') : null;
    mark;
    mark = mark.parentElement?.closest<HTMLElement>('mark[data-thread]') ?? null
  )
    ids.push(...mark.dataset['thread']!.split(' '));
  return [...new Set(ids)];
}

/**
 * A press on marked words opens their thread, and so does Enter on a mark that has the focus, which then goes
 * to the thread; of several threads on the same words, the next one. Where one writes, the clause's menu
 * leads from the caret to them.
 */
export function useMarkClicks(
  threads: readonly Thread[],
  openId: string | null,
  open: (thread: Thread) => void,
): void {
  const known = useRef({ threads, openId });
  useEffect(() => {
    known.current = { threads, openId };
  });
  useEffect(() => {
    const openNext = (ids: readonly string[]): Thread | undefined => {
      const next = ids[(ids.indexOf(known.current.openId ?? '') + 1) % ids.length];
      const thread = known.current.threads.find(({ id }) => id === next);
      if (thread) open(thread);
      return thread;
    };
    const clicked = (event: MouseEvent) => {
      // Words that are being selected are not being pressed.
      if (window.getSelection()?.isCollapsed ?? true) openNext(clickedThreads(event.target));
    };
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key !== 'Enter' ||
        !(event.target instanceof HTMLElement) ||
        !event.target.matches('mark[data-thread]')
      )
        return;
      event.preventDefault();
      const thread = openNext(clickedThreads(event.target));
      if (thread) focusThread(thread.id);
    };
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('click', clicked);
      document.removeEventListener('keydown', pressed);
    };
  }, [open]);
}
