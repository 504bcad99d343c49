import { Button, Group, Input, Text, TextInput } from '@mantine/core';
import { PRACTICE_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClauseName } from './use-clause-name.ts';
import classes from './Practices.module.css';
import { type ClauseReference, clauseChoicesQuery } from './queries.ts';

interface ClausePickerProps {
  chosen: readonly ClauseReference[];
  onChange: (chosen: readonly ClauseReference[]) => void;
}

/** Clauses of standards that the writer reads, found by words or by number. */
export function ClausePicker({ chosen, onChange }: ClausePickerProps) {
  const { t } = useTranslation('practices');
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const found = useQuery(clauseChoicesQuery(words));
  const known = new Set(chosen.map(({ id }) => id));
  const offered = (found.data?.items ?? []).filter(({ id }) => !known.has(id));

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setWords(typed.trim());
  }

  return (
    <div>
      <Input.Label component="p" m={0}>
        {t('form.clauses')}
      </Input.Label>
      {chosen.length > 0 && (
        <ClauseList
          label={t('form.clauses')}
          clauses={chosen}
          verb={t('form.clauseRemove')}
          onAct={({ id }) => onChange(chosen.filter((clause) => clause.id !== id))}
        />
      )}
      <Group align="flex-end" gap="sm" mt={8}>
        <TextInput
          type="search"
          label={t('form.clauseWords')}
          value={typed}
          maxLength={PRACTICE_LIMITS.words}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onKeyDown={pressed}
          style={{ flex: '1 1 200px' }}
        />
        <Button variant="default" onClick={() => setWords(typed.trim())}>
          {t('form.clauseFind')}
        </Button>
      </Group>
      <div aria-live="polite">
        {found.data && offered.length === 0 && (
          <Text size="sm" c="dimmed" mt={8}>
            {t('form.clauseNone')}
          </Text>
        )}
      </div>
      {offered.length > 0 && (
        <ClauseList
          label={t('form.clauseFind')}
          clauses={offered.slice(0, 6)}
          verb={t('form.clauseAdd')}
          onAct={(clause) => onChange([...chosen, clause].slice(0, PRACTICE_LIMITS.clauses))}
        />
      )}
    </div>
  );
}

interface ClauseListProps {
  label: string;
  clauses: readonly ClauseReference[];
  verb: string;
  onAct: (clause: ClauseReference) => void;
}

function ClauseList({ label, clauses, verb, onAct }: ClauseListProps) {
  const nameOf = useClauseName();
  return (
    <ul className={classes.picked} aria-label={label} style={{ marginBlockStart: 8 }}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <span>{nameOf(clause)}</span>
          <Button
            size="xs"
            variant="default"
            style={{ flex: 'none' }}
            aria-label={`${verb}: ${nameOf(clause)}`}
            onClick={() => onAct(clause)}
          >
            {verb}
          </Button>
        </li>
      ))}
    </ul>
  );
}
