import { useEffect, useState } from 'react';
import type { NumberedClause } from '../clause-name.ts';
import { findClause } from './show-clause.ts';

/** A heading counts as reached when it has come up to here, beneath the bar that stays. */
const REACHED_PX = 140;

/** The heading under which the reader is, as the page is scrolled; null above the first. */
export function useCurrentHeading(clauses: readonly NumberedClause[]): NumberedClause | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const headings = clauses.filter(({ kind }) => kind === 'heading');
    let frame = 0;
    const look = () => {
      frame = 0;
      const reached = headings.findLast(({ id }) => {
        const element = findClause(id);
        return element !== null && element.getBoundingClientRect().top <= REACHED_PX;
      });
      setCurrent(reached?.id ?? null);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [clauses]);
  return clauses.find(({ id }) => id === current) ?? null;
}
