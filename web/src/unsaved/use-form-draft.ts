import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { onMutationSuccess } from './follow-mutation.ts';
import { type FormValues, labelIn, setFieldValue, valuesOf, textFieldNames } from './form-fields.ts';
import { isSame, useUnsavedChange } from './use-unsaved-draft.ts';
import { unsavedChanges } from './unsaved-changes.ts';

/** Of a form: its draft key, and the thing that it changes as it stood when the form was begun. */
export interface FormDraftOptions {
  readonly draftKey: string | null;
  readonly base: unknown;
}

export interface FormDraft {
  /** Words from before came back into the form. */
  readonly isRestored: boolean;
  readonly onInput: () => void;
  /** Sends what stands in the form; it is kept until that has succeeded. */
  readonly submit: (act: () => void) => void;
  readonly discard: () => void;
  /** Throws away what was written: the fields stand as they came. */
  readonly reset: () => void;
}

/**
 * Keeps what is written in a form, by the names of its fields, until it is sent or thrown away: closing the
 * dialog, following a link or the end of a session loses none of it, and the same form shows it again.
 */
export function useFormDraft(
  form: RefObject<HTMLFormElement | null>,
  { draftKey, base }: FormDraftOptions,
): FormDraft {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsavedChange(draftKey);
  const [cameBack, setCameBack] = useState(false);
  /** As the fields stood when they came, by their names. */
  const initial = useRef<FormValues>({});
  const waiting = useRef<FormValues | null>(null);

  useEffect(() => {
    if (draftKey === null || !form.current) return;
    initial.current = { ...valuesOf(form.current) };
    const kept = unsavedChanges.get(draftKey)?.value as FormValues | undefined;
    waiting.current = kept ?? null;
    setCameBack(kept !== undefined);
  }, [form, draftKey]);

  // A field may come only after a choice was made: this looks again whenever the form is drawn.
  useEffect(() => {
    if (!form.current) return;
    initial.current = { ...valuesOf(form.current), ...initial.current };
    const back = waiting.current;
    if (!back) return;
    const left = Object.entries(back).filter(([name, value]) => !setFieldValue(form.current!, name, value));
    waiting.current =
      left.length > 0 && left.length < Object.keys(back).length ? Object.fromEntries(left) : null;
  });

  useEffect(() => {
    const kept = draftKey === null ? undefined : unsavedChanges.get(draftKey);
    if (draftKey !== null && kept && !isSame(kept.base, base))
      unsavedChanges.set(draftKey, { ...kept, base });
    // What the form is begun from is compared by what it holds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [draftKey, JSON.stringify(base)]);

  function onInput() {
    if (draftKey === null || !form.current) return;
    const now = valuesOf(form.current);
    const written = textFieldNames(form.current);
    const changed = Object.keys(now).find(
      (name) => written.has(name) && now[name] !== (initial.current[name] ?? ''),
    );
    if (changed === undefined) unsavedChanges.discard(draftKey);
    else
      unsavedChanges.set(draftKey, {
        value: { ...waiting.current, ...now },
        base,
        label: labelIn(form.current, changed),
      });
  }

  function send(act: () => void) {
    const sent = form.current ? valuesOf(form.current) : {};
    onMutationSuccess(mutations, act, () => {
      initial.current = { ...initial.current, ...sent };
      setCameBack(false);
      if (draftKey !== null && isSame(unsavedChanges.get(draftKey)?.value, sent))
        unsavedChanges.discard(draftKey);
    });
  }

  const drop = () => {
    if (draftKey !== null) unsavedChanges.discard(draftKey);
  };

  function beginAnew() {
    waiting.current = null;
    for (const [name, value] of Object.entries(initial.current))
      if (form.current) setFieldValue(form.current, name, value);
    drop();
  }

  return {
    isRestored: cameBack && words !== undefined,
    onInput,
    submit: send,
    discard: drop,
    reset: beginAnew,
  };
}
