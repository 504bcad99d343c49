import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SaveState } from '../ui/SaveState.tsx';
import { addClause, type ClauseWording } from './acts.ts';
import type { NumberedClause } from './clause-name.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft.ts';
import { withClause } from './draft-events.ts';
import { useKept } from './kept.ts';
import { type Standard, standardKey } from './queries.ts';
import { WordingFields } from './WordingFields.tsx';

/** Writes a new clause after another one, or as the first. */
export function AddClause({ after }: { after: NumberedClause | null }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { standardId, doing } = useDraft();
  const queries = useQueryClient();
  const [text, keep, forget] = useKept(`new after ${after?.id ?? standardId}`, '');
  const [shape, setShape] = useState<Omit<ClauseWording, 'text'>>(after?.kind === 'heading' ? { kind: 'clause', level: after.number.level + 1 } : { kind: after?.kind ?? 'heading', level: after?.level ?? 1 });
  const add = useMutation({
    mutationFn: () => addClause(standardId, after?.id ?? null, { ...shape, level: Math.min(4, shape.level), text }),
    onSuccess: (clause) => {
      queries.setQueryData<Standard>(standardKey(standardId), (old) => old && withClause(old, clause));
      forget();
      doing({ addAfter: undefined });
    },
  });
  const close = () => doing({ addAfter: undefined });
  const [held, setHeld] = useState(false);
  const written = text.trim() !== '' && !held;
  return (
    <section className={classes.add} aria-label={t('add.title')}>
      <WordingFields
        label={t('add.title')} wording={{ ...shape, text }} onCancel={close} onChange={({ text: next, ...rest }) => { keep(next); setShape(rest); }}
        onHeld={setHeld} onSave={() => { if (written && !add.isPending) add.mutate(); }}
      />
      <ProblemNotice problem={add.error} />
      <Group gap="sm">
        <Button size="sm" onClick={() => add.mutate()} loading={add.isPending} disabled={!written}>{t('add.verb')}</Button>
        <Button size="sm" variant="default" onClick={() => { forget(); close(); }} disabled={add.isPending}>{shell('cancel')}</Button>
        <SaveState saving={add.isPending} unsaved={text.trim() === '' ? 0 : 1} refused={add.isError} />
      </Group>
    </section>
  );
}
