import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { useTyping } from '../live/hooks.ts';
import { TypingLine } from '../live/PresenceLine.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SaveState } from '../ui/SaveState.tsx';
import { editClause, type ClauseWording } from './acts.ts';
import { ClauseConflict } from './ClauseConflict.tsx';
import classes from './Draft.module.css';
import { useDraft } from './draft.ts';
import { withClause } from './draft-events.ts';
import { useKept } from './kept.ts';
import { type Clause, type Standard, standardKey } from './queries.ts';
import { WordingFields } from './WordingFields.tsx';

interface Newer {
  readonly text: string;
  readonly revision: number;
  readonly by: string;
}

/** The newer words: from the live clause, or from the refusal when it came first. */
function newerThan(base: Clause, live: Clause, error: unknown): Newer | null {
  const seen: Newer | null = live.revision > base.revision ? { text: live.text, revision: live.revision, by: live.changedBy.name } : null;
  if (!isProblem(error, 'clause-changed-meanwhile')) return seen;
  const told = error.extra['current'] as Newer;
  return told.revision > base.revision && told.revision > (seen?.revision ?? 0) ? told : seen;
}

/** Edits a clause in place. Says honestly what is saved; a newer text of somebody else is shown beside one's own, and neither is lost. */
export function ClauseEditor({ clause, name, onClosed }: { clause: Clause; name: string; onClosed: (committed: boolean) => void }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { standardId, room } = useDraft();
  const queries = useQueryClient();
  const [base, setBase] = useState(clause);
  const [text, keep, forget] = useKept(`clause ${clause.id}`, base.text);
  const [shape, setShape] = useState({ kind: base.kind, level: base.level });
  const [held, setHeld] = useState(false);
  const { type } = useTyping(room, clause.id);
  const wording: ClauseWording = { ...shape, text };
  const save = useMutation({
    mutationFn: () => editClause(standardId, clause.id, base.revision, wording),
    onSuccess: (saved) => {
      queries.setQueryData<Standard>(standardKey(standardId), (old) => old && withClause(old, saved));
      forget();
      onClosed(true);
    },
  });
  const newer = newerThan(base, clause, save.error);
  const changed = text !== base.text || shape.kind !== base.kind || shape.level !== base.level;

  function leave(discard: boolean) {
    if (discard) forget();
    onClosed(false);
  }

  function rebase(mine: boolean) {
    if (!newer) return;
    setBase({ ...base, text: newer.text, revision: newer.revision });
    if (!mine) keep(newer.text);
    save.reset();
  }

  return (
    <div className={classes.editor}>
      <WordingFields
        label={t('edit.label', { name })} wording={wording} onKey={type} onCancel={() => leave(!changed)}
        onChange={({ text: next, ...rest }) => { keep(next); setShape(rest); }}
        onHeld={setHeld} onSave={() => { if (changed && !held && !newer && !save.isPending) save.mutate(); }}
      />
      <TypingLine room={room} place={clause.id} />
      {newer ? <ClauseConflict by={newer.by} before={base.text} after={newer.text} onMine={() => rebase(true)} onTheirs={() => rebase(false)} /> : <ProblemNotice problem={save.error} />}
      <Group gap="sm">
        <Button size="sm" onClick={() => save.mutate()} loading={save.isPending} disabled={!changed || held || newer !== null}>{t('edit.save')}</Button>
        <Button size="sm" variant="default" onClick={() => leave(true)} disabled={save.isPending}>{shell('cancel')}</Button>
        <SaveState saving={save.isPending} unsaved={changed ? 1 : 0} refused={save.isError} />
        <Text size="xs" c="dimmed">{t('edit.hint')}</Text>
      </Group>
    </div>
  );
}
