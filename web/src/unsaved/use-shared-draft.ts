import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { onMutationSuccess } from './follow-mutation.ts';
import { isSame, useUnsavedChange } from './use-unsaved-draft.ts';
import { unsavedChanges } from './unsaved-changes.ts';

/** Something saved that several may write: what it holds, and which saving that was. */
export interface SavedFields<Fields> {
  readonly fields: Fields;
  readonly revision: number;
}

export interface SharedDraft<Fields> {
  /** One's own words while there are any, else what is saved. */
  readonly fields: Fields;
  /** What one's own words were begun from, and are to be saved over. */
  readonly base: SavedFields<Fields>;
  /** What somebody else saved since; it is to be shown before anything is saved over it. */
  readonly newer: SavedFields<Fields> | null;
  readonly isChanged: boolean;
  readonly write: (change: Partial<Fields>) => void;
  /** Sends one's own words; they are kept until that has succeeded, and what is written meanwhile stays. */
  readonly send: <Answer>(act: () => void, savedOf: (answer: Answer) => SavedFields<Fields> | null) => void;
  readonly discard: () => void;
  /** Goes on from what somebody else saved, with one's own words or others. */
  readonly rebaseOnto: (newer: SavedFields<Fields>, fields?: Fields) => void;
}

/**
 * Words of one thing that several people may save. One's own survive closing the field and leaving the page;
 * what others save meanwhile shows as long as one has written nothing oneself, and stands beside one's own
 * words otherwise.
 * @param saved as it was read last.
 * @param conflicting what a refusal said is saved by now, where that came first.
 */
export function useSharedDraft<Fields extends object>(
  draftKey: string,
  label: string,
  saved: SavedFields<Fields>,
  conflicting: SavedFields<Fields> | null = null,
): SharedDraft<Fields> {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsavedChange(draftKey);
  const { known, learn } = useNewestKnown<Fields>(draftKey);
  const last = newestOf(newestOf(saved, conflicting), known);
  const begun = (words?.base as SavedFields<Fields> | undefined) ?? last;
  // A saving that changed none of these words, or came to the same, is no other one; nor is one's own, read
  // before its answer came.
  const isOther = [begun.fields, words?.value, words?.sent].every((known) => !isSame(last.fields, known));
  const base = isOther || last.revision < begun.revision ? begun : last;
  const put = useCallback(
    (fields: Fields, onto: SavedFields<Fields>) => {
      learn(onto);
      if (isSame(fields, onto.fields)) unsavedChanges.discard(draftKey);
      else
        unsavedChanges.set(draftKey, {
          value: fields,
          base: onto,
          sent: unsavedChanges.get(draftKey)?.sent,
          label,
        });
    },
    [draftKey, label, learn],
  );
  const isChanged = words !== undefined && !isSame(words.value, base.fields);
  const isSpent = words !== undefined && !isChanged;
  useEffect(() => {
    if (isSpent) unsavedChanges.discard(draftKey);
  }, [isSpent, draftKey]);
  const present = (): Fields => (unsavedChanges.get(draftKey)?.value as Fields | undefined) ?? base.fields;
  return {
    fields: words ? (words.value as Fields) : last.fields,
    base,
    newer: words && isOther && last.revision > begun.revision ? last : null,
    isChanged,
    write: (change) => put({ ...present(), ...change }, base),
    send: (act, savedOf) => {
      const sent = present();
      const kept = unsavedChanges.get(draftKey);
      if (kept) unsavedChanges.set(draftKey, { ...kept, sent });
      onMutationSuccess(mutations, act, (answer) => {
        const now = savedOf(answer as never);
        const still = unsavedChanges.get(draftKey)?.value as Fields | undefined;
        // The page may have read what was saved before the answer came, and found that nothing is left to be
        // saved.
        if (now && still) put(isSame(still, sent) ? now.fields : still, now);
      });
    },
    discard: () => unsavedChanges.discard(draftKey),
    rebaseOnto: (newer, fields = present()) => put(fields, newer),
  };
}

const newestOf = <Fields>(one: SavedFields<Fields>, other: SavedFields<Fields> | null): SavedFields<Fields> =>
  other && other.revision > one.revision ? other : one;

/** What an answer said is saved, until the page has read it, too: nothing older shows in between. */
function useNewestKnown<Fields>(draftKey: string): {
  readonly known: SavedFields<Fields> | null;
  readonly learn: (saved: SavedFields<Fields>) => void;
} {
  const [newest, setNewest] = useState<{ readonly draftKey: string; readonly saved: SavedFields<Fields> }>();
  const known = newest?.draftKey === draftKey ? newest.saved : null;
  const learn = useCallback(
    (saved: SavedFields<Fields>) =>
      setNewest((before) =>
        before?.draftKey === draftKey && before.saved.revision >= saved.revision
          ? before
          : { draftKey, saved },
      ),
    [draftKey],
  );
  return { known, learn };
}
