import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { followMutation } from './follow-mutation.ts';
import { type FormValues, labelIn, putValue, valuesOf, writtenIn } from './form-fields.ts';
import { isSame, useUnsaved } from './use-unsaved-draft.ts';
import { unsavedWords } from './unsaved-words.ts';

/** Of a form: its place, and the thing that it changes as it stood when the form was begun. */
export interface FormPlace {
  readonly place: string | null;
  readonly base: unknown;
}

export interface FormWords {
  /** Words from before came back into the form. */
  readonly cameBack: boolean;
  readonly onInput: () => void;
  /** Sends what stands in the form; it is kept until that has succeeded. */
  readonly send: (act: () => void) => void;
  readonly drop: () => void;
  /** Throws away what was written: the fields stand as they came. */
  readonly beginAnew: () => void;
}

/**
 * Keeps what is written in a form, by the names of its fields, until it is sent or thrown away: closing the
 * dialog, following a link or the end of a session loses none of it, and the same form shows it again.
 */
export function useFormWords(form: RefObject<HTMLFormElement | null>, { place, base }: FormPlace): FormWords {
  const mutations = useQueryClient().getMutationCache();
  const words = useUnsaved(place);
  const [cameBack, setCameBack] = useState(false);
  /** As the fields stood when they came, by their names. */
  const initial = useRef<FormValues>({});
  const waiting = useRef<FormValues | null>(null);

  useEffect(() => {
    if (place === null || !form.current) return;
    initial.current = { ...valuesOf(form.current) };
    const kept = unsavedWords.get(place)?.value as FormValues | undefined;
    waiting.current = kept ?? null;
    setCameBack(kept !== undefined);
  }, [form, place]);

  // A field may come only after a choice was made: this looks again whenever the form is drawn.
  useEffect(() => {
    if (!form.current) return;
    initial.current = { ...valuesOf(form.current), ...initial.current };
    const back = waiting.current;
    if (!back) return;
    const left = Object.entries(back).filter(([name, value]) => !putValue(form.current!, name, value));
    waiting.current =
      left.length > 0 && left.length < Object.keys(back).length ? Object.fromEntries(left) : null;
  });

  useEffect(() => {
    const kept = place === null ? undefined : unsavedWords.get(place);
    if (place !== null && kept && !isSame(kept.base, base)) unsavedWords.keep(place, { ...kept, base });
    // What the form is begun from is compared by what it holds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place, JSON.stringify(base)]);

  function onInput() {
    if (place === null || !form.current) return;
    const now = valuesOf(form.current);
    const written = writtenIn(form.current);
    const changed = Object.keys(now).find(
      (name) => written.has(name) && now[name] !== (initial.current[name] ?? ''),
    );
    if (changed === undefined) unsavedWords.drop(place);
    else
      unsavedWords.keep(place, {
        value: { ...waiting.current, ...now },
        base,
        label: labelIn(form.current, changed),
      });
  }

  function send(act: () => void) {
    const sent = form.current ? valuesOf(form.current) : {};
    followMutation(mutations, act, () => {
      initial.current = { ...initial.current, ...sent };
      setCameBack(false);
      if (place !== null && isSame(unsavedWords.get(place)?.value, sent)) unsavedWords.drop(place);
    });
  }

  const drop = () => {
    if (place !== null) unsavedWords.drop(place);
  };

  function beginAnew() {
    waiting.current = null;
    for (const [name, value] of Object.entries(initial.current))
      if (form.current) putValue(form.current, name, value);
    drop();
  }

  return { cameBack: cameBack && words !== undefined, onInput, send, drop, beginAnew };
}
