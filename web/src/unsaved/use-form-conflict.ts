import { useEffect, useState } from 'react';
import type { FormValues } from './form-fields.ts';
import { unsavedChanges } from './unsaved-changes.ts';

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
  readonly displayValue?: string;
}

export interface FormConflict<Thing> {
  /** The thing as it stood when the form was begun: its fields start from it. */
  readonly base: Thing;
  /** What the form is to be saved over. */
  readonly revision: number;
  /** What somebody else saved since, field by field; null while there is nothing to be looked at. */
  readonly newerFields: readonly SharedField[] | null;
  /** Counts up when the form starts afresh; its React key. */
  readonly formKey: number;
  /** Goes on with the fields that were changed here, upon what somebody else saved. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/**
 * The thing that a form changes, held as it was when the form was begun, also when the form was left and
 * comes back. What others save meanwhile is shown before anything is saved over it.
 * @param latest as it was read last.
 * @param fieldsOf all that the form would save of it.
 */
export function useFormConflict<Thing extends Revised>(
  draftKey: string,
  latest: Thing,
  fieldsOf: (thing: Thing) => readonly SharedField[],
): FormConflict<Thing> {
  const [base, setBase] = useState(
    () => (unsavedChanges.get(draftKey)?.base as Thing | null | undefined) ?? latest,
  );
  const [beginning, setBeginning] = useState(0);
  const begun = fieldsOf(base);
  const isNewer = latest.revision > base.revision;
  const other = isNewer
    ? fieldsOf(latest).filter(({ name, value }) => begun.find((one) => one.name === name)?.value !== value)
    : [];
  const isOther = other.length > 0;

  useEffect(() => {
    if (beginning > 0)
      document
        .querySelector<HTMLElement>(`form[data-place="${CSS.escape(draftKey)}"] :is(textarea, input)`)
        ?.focus();
  }, [beginning, draftKey]);

  function beginFrom(thing: Thing): void {
    setBase(thing);
    setBeginning(beginning + 1);
  }

  function keepMine(): void {
    const kept = unsavedChanges.get(draftKey);
    if (kept) {
      const before = new Map(begun.map(({ name, value }) => [name, value]));
      const mine = Object.entries(kept.value as FormValues).filter(
        ([name, value]) => before.get(name) !== value,
      );
      unsavedChanges.set(draftKey, { ...kept, value: Object.fromEntries(mine), base: latest });
    }
    beginFrom(latest);
  }

  function takeTheirs(): void {
    unsavedChanges.discard(draftKey);
    beginFrom(latest);
  }

  return {
    base,
    revision: isNewer && !isOther ? latest.revision : base.revision,
    newerFields: isOther ? other : null,
    formKey: beginning,
    keepMine,
    takeTheirs,
  };
}
