import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { exactCount } from '../../i18n/exact-count.ts';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import classes from '../Draft.module.css';
import { focusAtEnd } from './focus-at-end.ts';
import { type MentionQuery, insertMention, mentionQueryAt, matchPeople } from './mentions.ts';
import type { Person } from './readers-query.ts';
import { usePersonPlace } from './use-person-place.ts';

interface MentionFieldProps {
  label: string;
  value: string;
  readOnly: boolean;
  takesFocus: boolean | undefined;
  /** Who may be called; asked for when the first @ is written. */
  people: readonly Person[];
  onChange: (text: string) => void;
  onPick: (person: Person) => void;
  onBlocked: (isBlocked: boolean) => void;
  /** Keys that are not for the list of names. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A field for a comment in which @ offers those who read it: by arrows and Enter, or by a press. */
export function MentionField({
  label,
  value,
  readOnly,
  takesFocus,
  people,
  onChange,
  onPick,
  onBlocked,
  onKeyDown,
}: MentionFieldProps) {
  const { t } = useTranslation('standards');
  const place = usePersonPlace();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [writing, setWriting] = useState<MentionQuery | null>(null);
  const offered = writing ? matchPeople(people, writing.written) : [];
  const opened = offered.length > 0;
  const names = offered.map(({ memberId }) => memberId).join();

  useEffect(() => {
    if (takesFocus) focusAtEnd(field.current);
  }, [takesFocus]);
  useEffect(() => {
    if (!opened) {
      box.closeDropdown();
      return;
    }
    box.openDropdown();
    box.selectFirstOption();
    announce(t('mention.offered', { ...exactCount(offered.length), name: offered[0]!.name }));
    // The list is compared by the names in it; the box itself is another object with each drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [opened, names]);
  useEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const look = ({
    currentTarget: { value: text, selectionStart, selectionEnd },
  }: SyntheticEvent<HTMLTextAreaElement>) =>
    setWriting(selectionStart === selectionEnd ? mentionQueryAt(text, selectionStart) : null);

  function pick(memberId: string) {
    const person = people.find((one) => one.memberId === memberId);
    if (!person || !writing) return;
    const next = insertMention(value, writing, person.name);
    caret.current = next.caret;
    setWriting(null);
    onPick(person);
    onChange(next.text);
  }

  function pressed(event: KeyboardEvent) {
    if (!opened) onKeyDown(event);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setWriting(null);
    }
  }

  return (
    <Combobox
      store={box}
      onOptionSubmit={pick}
      position="bottom-start"
      width="min(360px, 100vw - 24px)"
      withinPortal
    >
      <Combobox.Target withKeyboardNavigation={opened} withAriaAttributes={opened}>
        <Textarea
          ref={field}
          inputContainer={(input) => (
            <SafeguardedField name="comment" onBlocked={onBlocked}>
              {input}
            </SafeguardedField>
          )}
          aria-label={label}
          placeholder={label}
          data-autofocus={takesFocus || undefined}
          autosize
          minRows={takesFocus ? 3 : 1}
          maxLength={LIMITS.comment}
          value={value}
          readOnly={readOnly}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            look(event);
          }}
          onSelect={look}
          onBlur={() => setWriting(null)}
          onKeyDown={pressed}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!opened}>
        <Combobox.Options aria-label={t('mention.label')}>
          {offered.map((person) => (
            <Combobox.Option key={person.memberId} value={person.memberId}>
              <span className={classes.offered}>
                <strong>{person.name}</strong> <span>{place(person)}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
