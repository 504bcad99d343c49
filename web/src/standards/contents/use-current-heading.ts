import { useEffect, useState } from 'react';
import type { NumberedClause } from '../clause-name.ts';
import { findClause } from './show-clause.ts';

/** A heading counts as reached when it has come up to here, beneath the bar that stays. */
const REACHED_PX = 140;

/** The last heading that has been reached. They stand in order, so that of hundreds some are measured. */
function lastReached(headings: readonly NumberedClause[]): string | null {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = findClause(headings[middle]!.id)?.getBoundingClientRect().top;
    if (top !== undefined && top <= REACHED_PX) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1]?.id ?? null;
}

/** The heading under which the reader is, as the page is scrolled; null above the first. */
export function useCurrentHeading(clauses: readonly NumberedClause[]): NumberedClause | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const headings = clauses.filter(({ kind }) => kind === 'heading');
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(lastReached(headings));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    // Text that comes later moves the headings without a scroll.
    const sizes = new ResizeObserver(onScroll);
    sizes.observe(document.body);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [clauses]);
  return clauses.find(({ id }) => id === current) ?? null;
}
