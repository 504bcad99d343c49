import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { followMutation } from './follow-mutation.ts';
import { type Unsaved, unsavedWords } from './unsaved-words.ts';

/** Whether two values hold the same words and choices. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is not saved yet at a place, while its field is on the screen. */
export function useUnsaved(place: string | null): Unsaved | undefined {
  const words = useSyncExternalStore(unsavedWords.subscribe, () =>
    place === null ? undefined : unsavedWords.get(place),
  );
  // Before the next painting, so that no word is told of as hidden that is about to be seen.
  useLayoutEffect(() => (place === null ? undefined : unsavedWords.show(place)), [place]);
  return words;
}

export interface UnsavedDraft<Value> {
  readonly value: Value;
  readonly isChanged: boolean;
  /** @param next the value, or what comes of the last one. */
  readonly write: (next: Value | ((before: Value) => Value)) => void;
  readonly drop: () => void;
  /** Sends it: it is kept until that has succeeded, and what is written meanwhile stays. */
  readonly send: (act: () => void) => void;
}

/**
 * Something new that is being written: it survives closing its field and leaving the page, until it is sent
 * or thrown away.
 * @param place what it is about; the same words come back there.
 * @param label as its field is called.
 */
export function useUnsavedDraft<Value>(place: string, label: string, start: Value): UnsavedDraft<Value> {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsaved(place);
  const write = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      const before = (unsavedWords.get(place)?.value as Value | undefined) ?? start;
      const value = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
      if (isSame(value, start)) unsavedWords.drop(place);
      else unsavedWords.keep(place, { value, base: start, label });
    },
    // `start` is compared by what it holds.
    // oxlint-disable-next-line react/exhaustive-deps
    [place, label, JSON.stringify(start)],
  );
  const drop = useCallback(() => unsavedWords.drop(place), [place]);
  const send = useCallback(
    (act: () => void) => {
      const sent = unsavedWords.get(place)?.value;
      followMutation(mutations, act, () => {
        if (isSame(unsavedWords.get(place)?.value, sent)) unsavedWords.drop(place);
      });
    },
    [place, mutations],
  );
  return { value: words ? (words.value as Value) : start, isChanged: words !== undefined, write, drop, send };
}

/** Whether the words of a field were there before it came: then it does not take the focus. */
export const useCameBack = (place: string): boolean => useState(() => isUnsavedAt(place))[0];

/** Whether words are waiting at a place, so that its field is open from the start. */
export const isUnsavedAt = (place: string): boolean => unsavedWords.get(place) !== undefined;
