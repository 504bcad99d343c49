import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { onMutationSuccess } from './follow-mutation.ts';
import { type UnsavedChange, unsavedChanges } from './unsaved-changes.ts';

/** Whether two values hold the same words and choices. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is not saved yet under a draft key, while its field is on the screen. */
export function useUnsavedChange(draftKey: string | null): UnsavedChange | undefined {
  const words = useSyncExternalStore(unsavedChanges.subscribe, () =>
    draftKey === null ? undefined : unsavedChanges.get(draftKey),
  );
  // Before the next painting, so that no words are reported as hidden that are about to be shown.
  useLayoutEffect(() => (draftKey === null ? undefined : unsavedChanges.trackVisible(draftKey)), [draftKey]);
  return words;
}

export interface UnsavedDraft<Value> {
  readonly value: Value;
  readonly isChanged: boolean;
  /** @param next the value, or what comes of the last one. */
  readonly write: (next: Value | ((before: Value) => Value)) => void;
  readonly discard: () => void;
  /** Sends it: it is kept until that has succeeded, and what is written meanwhile stays. */
  readonly send: (act: () => void) => void;
}

/**
 * Something new that is being written: it survives closing its field and leaving the page, until it is sent
 * or thrown away.
 * @param draftKey what it is about; the same words come back there.
 * @param label as its field is called.
 */
export function useUnsavedDraft<Value>(
  draftKey: string,
  label: string,
  initialValue: Value,
): UnsavedDraft<Value> {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsavedChange(draftKey);
  const write = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      const before = (unsavedChanges.get(draftKey)?.value as Value | undefined) ?? initialValue;
      const value = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
      if (isSame(value, initialValue)) unsavedChanges.discard(draftKey);
      else unsavedChanges.set(draftKey, { value, base: initialValue, label });
    },
    // `start` is compared by what it holds.
    // oxlint-disable-next-line react/exhaustive-deps
    [draftKey, label, JSON.stringify(initialValue)],
  );
  const drop = useCallback(() => unsavedChanges.discard(draftKey), [draftKey]);
  const send = useCallback(
    (act: () => void) => {
      const sent = unsavedChanges.get(draftKey)?.value;
      onMutationSuccess(mutations, act, () => {
        if (isSame(unsavedChanges.get(draftKey)?.value, sent)) unsavedChanges.discard(draftKey);
      });
    },
    [draftKey, mutations],
  );
  return {
    value: words ? (words.value as Value) : initialValue,
    isChanged: words !== undefined,
    write,
    discard: drop,
    send,
  };
}

/** Whether the words of a field were there before it came: then it does not take the focus. */
export const useIsRestored = (draftKey: string): boolean => useState(() => hasUnsavedChange(draftKey))[0];

/** Whether words are waiting under a draft key, so that its field is open from the start. */
export const hasUnsavedChange = (draftKey: string): boolean => unsavedChanges.get(draftKey) !== undefined;
