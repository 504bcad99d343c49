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
import { FieldWatch, type WrittenField } from './field-watch.ts';

interface SafeguardedProps {
  /** What the field is, in the API's word; goes into a report of a false alarm. */
  name: string;
  /** Where no form holds the text back, whoever sends it asks this. */
  onHeld?: ((held: boolean) => void) | undefined;
  children: ReactNode;
}

/**
 * Watches the one text field in it: says what looks like somebody's number, offers to mask it, and holds the
 * field back as long as an identity number, account or passport stands in it. The rules come along only when
 * a text could hold something; until they are there, such a text is held back too.
 */
export function Safeguarded({ name, onHeld, children }: SafeguardedProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [watch] = useState(() => new FieldWatch());
  const { insisted, text, rules, findings } = useSyncExternalStore(watch.listen, watch.snapshot);

  const words = { checking: t('safeguard.checking'), held: t('safeguard.held') };

  function look() {
    const field = fieldIn(box.current);
    if (field) watch.look(field, words, (held) => onHeld?.(held));
  }
  // A text can change without a key: kept words come back, a sent comment is cleared.
  useEffect(look);

  function mask() {
    const field = fieldIn(box.current);
    if (field) rules?.mask(field, findings);
  }

  function insist() {
    const field = fieldIn(box.current);
    if (field) watch.insist(field, words, (held) => onHeld?.(held));
    field?.focus();
  }

  function written(event: FormEvent) {
    if (event.target === fieldIn(box.current)) look();
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
          onShow={({ start, end }) => select(fieldIn(box.current), start, end)}
        />
      )}
    </div>
  );
}

function fieldIn(box: HTMLElement | null): WrittenField | null {
  return box?.querySelector<WrittenField>('textarea, input') ?? null;
}

function select(field: WrittenField | null, start: number, end: number) {
  field?.focus();
  field?.setSelectionRange(start, end);
}
