import { useEffect, useState } from 'react';
import type { FormValues } from './form-fields.ts';
import { unsavedWords } from './unsaved-words.ts';

interface Revised {
  readonly revision: number;
}

/** A field of a form that somebody else may save too. */
export interface SharedField {
  /** As it is named in the form. */
  readonly name: string;
  readonly label: string;
  /** What stands in the field. */
  readonly value: string;
  /** What that means, where it is a choice. */
  readonly shown?: string;
}

export interface FormBase<Thing> {
  /** The thing as it stood when the form was begun: its fields start from it. */
  readonly base: Thing;
  /** What the form is to be saved over. */
  readonly revision: number;
  /** What somebody else saved since, field by field; null while there is nothing to be looked at. */
  readonly newer: readonly SharedField[] | null;
  /** Counts up when the form begins anew; its key. */
  readonly beginning: number;
  /** Goes on with the fields that were changed here, upon what somebody else saved. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/**
 * The thing that a form changes, held as it was when the form was begun, also when the form was left and
 * comes back. What others save meanwhile is shown before anything is saved over it.
 * @param live as it was read last.
 * @param fieldsOf all that the form would save of it.
 */
export function useFormBase<Thing extends Revised>(
  place: string,
  live: Thing,
  fieldsOf: (thing: Thing) => readonly SharedField[],
): FormBase<Thing> {
  const [base, setBase] = useState(() => (unsavedWords.get(place)?.base as Thing | null | undefined) ?? live);
  const [beginning, setBeginning] = useState(0);
  const begun = fieldsOf(base);
  const isNewer = live.revision > base.revision;
  const other = isNewer
    ? fieldsOf(live).filter(({ name, value }) => begun.find((one) => one.name === name)?.value !== value)
    : [];
  const isOther = other.length > 0;

  useEffect(() => {
    if (beginning > 0)
      document
        .querySelector<HTMLElement>(`form[data-place="${CSS.escape(place)}"] :is(textarea, input)`)
        ?.focus();
  }, [beginning, place]);

  function beginFrom(thing: Thing): void {
    setBase(thing);
    setBeginning(beginning + 1);
  }

  function keepMine(): void {
    const kept = unsavedWords.get(place);
    if (kept) {
      const before = new Map(begun.map(({ name, value }) => [name, value]));
      const mine = Object.entries(kept.value as FormValues).filter(
        ([name, value]) => before.get(name) !== value,
      );
      unsavedWords.keep(place, { ...kept, value: Object.fromEntries(mine), base: live });
    }
    beginFrom(live);
  }

  function takeTheirs(): void {
    unsavedWords.drop(place);
    beginFrom(live);
  }

  return {
    base,
    revision: isNewer && !isOther ? live.revision : base.revision,
    newer: isOther ? other : null,
    beginning,
    keepMine,
    takeTheirs,
  };
}
