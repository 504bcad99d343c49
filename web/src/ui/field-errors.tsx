import { createContext, type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { type CheckedField, fieldErrorText } from './field-error-text.ts';
import { pendingScansOf } from './safeguard/field-scanner.ts';

const FieldErrorsContext = createContext<(field: string) => string | undefined>(() => undefined);
export const FieldErrorsProvider = FieldErrorsContext.Provider;

/**
 * What is wrong with one field (`title`, `items.2.duration`), or nothing. Only inside a Form or a
 * ConfirmDialog.
 */
export function useFieldError(field: string): string | undefined {
  return useContext(FieldErrorsContext)(field);
}

type ErrorsByField = ReadonlyMap<string, string>;
const NO_ERRORS: ErrorsByField = new Map();

const keyOf = (field: CheckedField): string => field.name || field.id;
const fieldsIn = (box: HTMLElement | null): CheckedField[] =>
  [...(box?.querySelectorAll<CheckedField>('input, select, textarea') ?? [])].filter(
    ({ willValidate }) => willValidate,
  );

interface FieldValidation {
  readonly errorOf: (field: string) => string | undefined;
  /**
   * Looks at every field and acts where all is well. If not, each says what is wrong, and the first takes the
   * focus. Waits for a text that is still being scanned for personal data, and acts once.
   */
  readonly whenValid: (act: () => void) => void;
  /** Drops an act that still waits. */
  readonly cancelAct: () => void;
  /** To be called when something is written: what was mended says so at once. */
  readonly revalidate: (target: EventTarget) => void;
}

/**
 * The browser's judgement of the fields in a box, told beside each of them in the reader's words instead of
 * in a bubble that goes away.
 */
export function useFieldValidation(box: RefObject<HTMLElement | null>): FieldValidation {
  const { t } = useTranslation();
  const format = useFormat();
  const [found, setFound] = useState<ErrorsByField>(NO_ERRORS);
  const focusFirst = useRef(false);
  const isWaiting = useRef(false);

  useEffect(() => {
    for (const field of fieldsIn(box.current)) attachErrorNote(field, found.get(keyOf(field)));
    if (!focusFirst.current || found.size === 0) return;
    focusFirst.current = false;
    fieldsIn(box.current)
      .find((field) => found.has(keyOf(field)))
      ?.focus();
  }, [box, found]);

  function check(): boolean {
    const faults = new Map(
      fieldsIn(box.current).flatMap((field) => {
        const fault = fieldErrorText(t, format, field);
        return fault === null ? [] : [[keyOf(field), fault] as const];
      }),
    );
    focusFirst.current = faults.size > 0;
    setFound(faults);
    return faults.size === 0;
  }

  function whenValid(act: () => void): void {
    const scans = pendingScansOf(fieldsIn(box.current));
    if (scans.length === 0) {
      if (check()) act();
      return;
    }
    if (isWaiting.current) return;
    isWaiting.current = true;
    void Promise.all(scans).then(() => {
      if (!isWaiting.current) return;
      isWaiting.current = false;
      if (box.current && check()) act();
    });
  }

  const cancelAct = useCallback(() => {
    isWaiting.current = false;
  }, []);

  function updateErrors(target: EventTarget): void {
    const field = fieldsIn(box.current).find((each) => each === target);
    if (!field || !found.has(keyOf(field))) return;
    const fault = fieldErrorText(t, format, field);
    const rest = new Map(found);
    if (fault === null) rest.delete(keyOf(field));
    else rest.set(keyOf(field), fault);
    setFound(rest);
  }

  return { errorOf: (field) => found.get(field), whenValid, cancelAct, revalidate: updateErrors };
}

const ERROR_NOTE_ATTRIBUTE = 'data-field-fault';

/**
 * A field that does not draw its own fault gets it all the same: a note below it, which it is described by.
 */
function attachErrorNote(field: CheckedField, fault: string | undefined): void {
  const own = field.parentElement?.querySelector(`[${ERROR_NOTE_ATTRIBUTE}]`);
  if (own) {
    own.remove();
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  if (fault === undefined || field.getAttribute('aria-invalid') === 'true') return;
  const note = document.createElement('p');
  note.setAttribute(ERROR_NOTE_ATTRIBUTE, '');
  note.id = `fault-${keyOf(field)}`;
  note.textContent = fault;
  field.after(note);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute(
    'aria-describedby',
    [field.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '),
  );
}
