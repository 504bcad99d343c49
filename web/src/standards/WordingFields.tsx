import { Group, NativeSelect, Textarea } from '@mantine/core';
import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, LIMITS, type ClauseKind } from '@nbn/contracts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Safeguarded } from '../ui/safeguard/Safeguarded.tsx';
import type { ClauseWording } from './acts.ts';
import classes from './Draft.module.css';

const LEVELS = Array.from({ length: CLAUSE_LEVEL_MAX }, (_, at) => String(at + 1));

interface WordingFieldsProps {
  label: string;
  wording: ClauseWording;
  onChange: (wording: ClauseWording) => void;
  onSave: () => void;
  onCancel: () => void;
  onKey?: () => void;
  /** Hears whether the words hold somebody's number and must not be saved. */
  onHeld: (held: boolean) => void;
}

/** The words of a clause, its kind and its level. Ctrl + Enter saves, Escape leaves. */
export function WordingFields({ label, wording, onChange, onSave, onCancel, onKey, onHeld }: WordingFieldsProps) {
  const { t } = useTranslation('standards');

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key === 'Escape') onCancel();
    else onKey?.();
  }

  return (
    <>
      <Textarea
        inputContainer={(input) => <Safeguarded name="clause" onHeld={onHeld}>{input}</Safeguarded>}
        autosize minRows={2} maxLength={LIMITS.clause} aria-label={label} classNames={{ input: classes.field }} data-autofocus ref={focusOnce}
        value={wording.text} onChange={(event) => onChange({ ...wording, text: event.currentTarget.value })} onKeyDown={pressed}
      />
      <Group gap="sm">
        <NativeSelect size="xs" label={t('edit.kind')} value={wording.kind} data={CLAUSE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(event) => onChange({ ...wording, kind: event.currentTarget.value as ClauseKind })} />
        <NativeSelect size="xs" label={t('edit.level')} value={String(wording.level)} data={LEVELS} onChange={(event) => onChange({ ...wording, level: Number(event.currentTarget.value) })} />
      </Group>
    </>
  );
}

/** The field takes the focus when it opens, with the cursor at its end. */
export function focusOnce(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
