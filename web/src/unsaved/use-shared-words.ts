import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { followMutation } from './follow-mutation.ts';
import { isSame, useUnsaved } from './use-unsaved-draft.ts';
import { unsavedWords } from './unsaved-words.ts';

/** Something saved that several may write: what it holds, and which saving that was. */
export interface Saved<Fields> {
  readonly fields: Fields;
  readonly revision: number;
}

export interface SharedWords<Fields> {
  /** One's own words while there are any, else what is saved. */
  readonly fields: Fields;
  /** What one's own words were begun from, and are to be saved over. */
  readonly base: Saved<Fields>;
  /** What somebody else saved since; it is to be shown before anything is saved over it. */
  readonly newer: Saved<Fields> | null;
  readonly isChanged: boolean;
  readonly write: (change: Partial<Fields>) => void;
  /** Sends one's own words; they are kept until that has succeeded, and what is written meanwhile stays. */
  readonly send: <Answer>(act: () => void, savedOf: (answer: Answer) => Saved<Fields> | null) => void;
  readonly drop: () => void;
  /** Goes on from what somebody else saved, with one's own words or others. */
  readonly goOnFrom: (newer: Saved<Fields>, fields?: Fields) => void;
}

/**
 * Words of one thing that several people may save. One's own survive closing the field and leaving the page;
 * what others save meanwhile shows as long as one has written nothing oneself, and stands beside one's own
 * words otherwise.
 * @param saved as it was read last.
 * @param refusedBy what a refusal said is saved by now, where that came first.
 */
export function useSharedWords<Fields extends object>(
  place: string,
  label: string,
  saved: Saved<Fields>,
  refusedBy: Saved<Fields> | null = null,
): SharedWords<Fields> {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsaved(place);
  const last = refusedBy && refusedBy.revision > saved.revision ? refusedBy : saved;
  const begun = (words?.base as Saved<Fields> | undefined) ?? last;
  // A saving that changed none of these words, or came to the same, is no other one; nor is one's own, read
  // before its answer came.
  const isOther = [begun.fields, words?.value, words?.sent].every((known) => !isSame(last.fields, known));
  const base = isOther || last.revision < begun.revision ? begun : last;
  const put = useCallback(
    (fields: Fields, onto: Saved<Fields>) => {
      if (isSame(fields, onto.fields)) unsavedWords.drop(place);
      else
        unsavedWords.keep(place, { value: fields, base: onto, sent: unsavedWords.get(place)?.sent, label });
    },
    [place, label],
  );
  const isChanged = words !== undefined && !isSame(words.value, base.fields);
  const isSpent = words !== undefined && !isChanged;
  useEffect(() => {
    if (isSpent) unsavedWords.drop(place);
  }, [isSpent, place]);
  const present = (): Fields => (unsavedWords.get(place)?.value as Fields | undefined) ?? base.fields;
  return {
    fields: words ? (words.value as Fields) : last.fields,
    base,
    newer: words && isOther && last.revision > begun.revision ? last : null,
    isChanged,
    write: (change) => put({ ...present(), ...change }, base),
    send: (act, savedOf) => {
      const sent = present();
      const kept = unsavedWords.get(place);
      if (kept) unsavedWords.keep(place, { ...kept, sent });
      followMutation(mutations, act, (answer) => {
        const now = savedOf(answer as never);
        const still = unsavedWords.get(place)?.value as Fields | undefined;
        // The page may have read what was saved before the answer came, and found that nothing is left to be
        // saved.
        if (now && still) put(isSame(still, sent) ? now.fields : still, now);
      });
    },
    drop: () => unsavedWords.drop(place),
    goOnFrom: (newer, fields = present()) => put(fields, newer),
  };
}
