import { useCallback, useEffect, useRef, useState } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';
import { suggestionElementId } from './review-session.ts';

function showSuggestion(amendmentId: string): void {
  const element = document.getElementById(suggestionElementId(amendmentId));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

interface SuggestionSteps {
  /** The place of the one that the reader is at, from 0; null: none yet. */
  readonly at: number | null;
  readonly step: (by: 1 | -1) => void;
  /** The reader answers this one now: what comes in its place when it is answered is known from its own. */
  readonly take: (amendmentId: string) => void;
  /** Back to the one that was taken, or to what came in its place meanwhile. */
  readonly refocus: () => void;
}

interface Place {
  readonly id: string;
  readonly at: number;
}

/** Where one is; what came in the place of one that was answered. -1: nowhere yet, or nothing is left. */
function placeIn(suggestions: readonly AmendmentLine[], current: Place | null): number {
  if (current === null) return -1;
  const found = suggestions.findIndex(({ id }) => id === current.id);
  return found >= 0 ? found : Math.min(current.at, suggestions.length - 1);
}

/** The place where a step leads; from nowhere to the first or the last one. */
function nextPlace(place: number, by: 1 | -1, count: number): number {
  if (place < 0) return by === 1 ? 0 : count - 1;
  return (place + by + count) % count;
}

/** The way from suggestion to suggestion, by F8 and Shift + F8 too. One that was answered gives way to the next. */
export function useSuggestionSteps(suggestions: readonly AmendmentLine[]): SuggestionSteps {
  const [current, setCurrent] = useState<Place | null>(null);
  const place = placeIn(suggestions, current);
  const shown = suggestions[place]?.id ?? null;
  const hasGivenWay = shown !== null && shown !== current?.id;
  useEffect(() => {
    if (hasGivenWay) showSuggestion(shown);
  }, [hasGivenWay, shown]);
  const step = useCallback(
    (by: 1 | -1) => {
      const at = nextPlace(place, by, suggestions.length);
      const next = suggestions[at];
      if (!next) return;
      setCurrent({ id: next.id, at });
      showSuggestion(next.id);
    },
    [suggestions, place],
  );
  const take = useCallback(
    (id: string) => setCurrent({ id, at: suggestions.findIndex((one) => one.id === id) }),
    [suggestions],
  );
  const latest = useRef({ step, shown });
  useEffect(() => {
    latest.current = { step, shown };
  });
  // The dialog that was open over it has gone by then.
  const refocus = useCallback(() => {
    requestAnimationFrame(() => {
      if (latest.current.shown !== null) showSuggestion(latest.current.shown);
    });
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return {
    at: place < 0 ? null : place,
    step,
    take,
    refocus,
  };
}
