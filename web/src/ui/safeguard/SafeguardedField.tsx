import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { FieldScanner, type WrittenField } from './field-scanner.ts';

interface SafeguardedFieldProps {
  /** What the field is, in the API's word; goes into a report of a false alarm. */
  name: string;
  /** Where no form blocks the text, the sender asks this. */
  onBlocked?: ((isBlocked: boolean) => void) | undefined;
  children: ReactNode;
}

/**
 * Watches the one text field in it: says what looks like somebody's number, offers to mask it, and holds the
 * field back as long as an identity number, account or passport stands in it. The rules come along only when
 * a text could hold something; until they are there, such a text is held back too.
 */
export function SafeguardedField({ name, onBlocked, children }: SafeguardedFieldProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [watch] = useState(() => new FieldScanner());
  const { insisted, text, rules, findings } = useSyncExternalStore(watch.subscribe, watch.snapshot);

  const words = { checking: t('safeguard.checking'), blocked: t('safeguard.held') };

  function look() {
    const field = textFieldIn(box.current);
    if (field) watch.scan(field, words, (isBlocked) => onBlocked?.(isBlocked));
  }
  // A text can change without a key: kept words come back, a sent comment is cleared.
  useEffect(look);

  function mask() {
    const field = textFieldIn(box.current);
    if (field) rules?.mask(field, findings);
  }

  function insist() {
    const field = textFieldIn(box.current);
    if (field) watch.insist(field, words, (isBlocked) => onBlocked?.(isBlocked));
    field?.focus();
  }

  function written(event: FormEvent) {
    if (event.target === textFieldIn(box.current)) look();
  }

  function pressed(event: KeyboardEvent) {
    // AltGr is Alt with Ctrl, and writes a sign.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyM' || findings.length === 0)
      return;
    event.preventDefault();
    mask();
  }

  return (
    <div ref={box} onInput={written} onKeyDown={pressed} role="presentation">
      {children}
      {rules && findings.length > 0 && (
        <rules.Notice
          name={name}
          text={text}
          findings={findings}
          insisted={insisted}
          onInsist={insist}
          onMask={mask}
          onShow={({ start, end }) => select(textFieldIn(box.current), start, end)}
        />
      )}
    </div>
  );
}

function textFieldIn(box: HTMLElement | null): WrittenField | null {
  return box?.querySelector<WrittenField>('textarea, input') ?? null;
}

function select(field: WrittenField | null, start: number, end: number) {
  field?.focus();
  field?.setSelectionRange(start, end);
}
