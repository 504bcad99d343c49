import { createContext, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { type CheckedField, faultIn } from './field-fault-text.ts';

const Faults = createContext<(field: string) => string | undefined>(() => undefined);
export const FaultsProvider = Faults.Provider;

/**
 * What is wrong with one field (`title`, `items.2.duration`), or nothing. Only inside a Form or a
 * ConfirmDialog.
 */
export function useFault(field: string): string | undefined {
  return useContext(Faults)(field);
}

type Found = ReadonlyMap<string, string>;
const NONE: Found = new Map();

const keyOf = (field: CheckedField): string => field.name || field.id;
const fieldsIn = (box: HTMLElement | null): CheckedField[] =>
  [...(box?.querySelectorAll<CheckedField>('input, select, textarea') ?? [])].filter(
    ({ willValidate }) => willValidate,
  );

interface FieldFaults {
  readonly faultOf: (field: string) => string | undefined;
  /**
   * Looks at every field: whether all is well. If not, each says what is wrong, and the first takes the
   * focus.
   */
  readonly check: () => boolean;
  /** To be called when something is written: what was mended says so at once. */
  readonly look: (target: EventTarget) => void;
}

/**
 * The browser's judgement of the fields in a box, told beside each of them in the reader's words instead of
 * in a bubble that goes away.
 */
export function useFieldFaults(box: RefObject<HTMLElement | null>): FieldFaults {
  const { t } = useTranslation();
  const format = useFormat();
  const [found, setFound] = useState<Found>(NONE);
  const focusFirst = useRef(false);

  useEffect(() => {
    for (const field of fieldsIn(box.current)) describe(field, found.get(keyOf(field)));
    if (!focusFirst.current || found.size === 0) return;
    focusFirst.current = false;
    fieldsIn(box.current)
      .find((field) => found.has(keyOf(field)))
      ?.focus();
  }, [box, found]);

  function check(): boolean {
    const faults = new Map(
      fieldsIn(box.current).flatMap((field) => {
        const fault = faultIn(t, format, field);
        return fault === null ? [] : [[keyOf(field), fault] as const];
      }),
    );
    focusFirst.current = faults.size > 0;
    setFound(faults);
    return faults.size === 0;
  }

  function look(target: EventTarget): void {
    const field = fieldsIn(box.current).find((each) => each === target);
    if (!field || !found.has(keyOf(field))) return;
    const fault = faultIn(t, format, field);
    const rest = new Map(found);
    if (fault === null) rest.delete(keyOf(field));
    else rest.set(keyOf(field), fault);
    setFound(rest);
  }

  return { faultOf: (field) => found.get(field), check, look };
}

const NOTE = 'data-field-fault';

/**
 * A field that does not draw its own fault gets it all the same: a note below it, which it is described by.
 */
function describe(field: CheckedField, fault: string | undefined): void {
  const own = field.parentElement?.querySelector(`[${NOTE}]`);
  if (own) {
    own.remove();
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  if (fault === undefined || field.getAttribute('aria-invalid') === 'true') return;
  const note = document.createElement('p');
  note.setAttribute(NOTE, '');
  note.id = `fault-${keyOf(field)}`;
  note.textContent = fault;
  field.after(note);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute(
    'aria-describedby',
    [field.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '),
  );
}
