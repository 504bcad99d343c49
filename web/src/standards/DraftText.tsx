import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { inOrder, outlineOf } from '@nbn/drafting';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useOpenByClause } from './amendments/use-open-by-clause.ts';
import { moveClause } from './acts.ts';
import { AddClause } from './AddClause.tsx';
import { ClauseHistory } from './ClauseHistory.tsx';
import { ClauseRow } from './ClauseRow.tsx';
import { type Doing, type Draft, DraftProvider, NOTHING } from './draft.ts';
import { withClause } from './draft-events.ts';
import { RemoveClause } from './RemoveClause.tsx';
import { RemovedClauses } from './RemovedClauses.tsx';
import classes from './Draft.module.css';
import { type Standard, standardKey, type Thread } from './queries.ts';
import { SelectionAct } from './threads/SelectionAct.tsx';
import { ThreadSheet } from './threads/ThreadSheet.tsx';
import { ThreadsBar } from './threads/ThreadsBar.tsx';
import { useThreadsByClause } from './threads/threads-by-clause.ts';
import { useMarkClicks } from './threads/mark-clicks.ts';

const route = getRouteApi('/signed-in/standards/$standardId');

/** The words of a draft in one column, the comments beside them. */
export function DraftText({ standard, threads }: { standard: Standard; threads: readonly Thread[] }) {
  const { t } = useTranslation('standards');
  const { threads: shown = 'open', thread: openId = null } = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useMediaQuery('(min-width: 74em)', true);
  const [now, setNow] = useState<Doing>(NOTHING);
  const clauses = useMemo(() => outlineOf(standard.clauses), [standard.clauses]);
  const open = openId === null ? undefined : threads.find(({ id }) => id === openId);
  const amendments = useOpenByClause(standard.id);
  const byClause = useThreadsByClause(threads, shown, openId);
  const doing = useCallback((change: Partial<Doing>) => setNow((old) => ({ ...old, ...change })), []);
  const show = useCallback((thread: Thread | null) => {
    void navigate({ search: (old) => ({ ...old, thread: thread?.id }), replace: true, resetScroll: false });
    doing({ compose: null, sheet: thread?.clauseId ?? null });
  }, [navigate, doing]);
  const [move, moveFailed] = useMove(standard);
  const draft = useMemo<Draft>(() => (
    { standardId: standard.id, room: `standard:${standard.id}`, threadsRoom: standard.threadsRoom ?? '', abilities: standard.abilities, wide, doing, openThread: show, move }
  ), [standard.id, standard.threadsRoom, standard.abilities, wide, doing, show, move]);
  useMarkClicks(threads, show);
  const named = (id: string | null) => clauses.find((clause) => clause.id === id);
  const levels = useMemo(() => headingLevels(clauses), [clauses]);

  return (
    <DraftProvider value={draft}>
      <ThreadsBar threads={threads} clauses={clauses} shown={shown} onShow={(next) => void navigate({ search: { threads: next }, replace: true, resetScroll: false })} />
      <ProblemNotice problem={moveFailed} />
      {clauses.length === 0 && now.addAfter === undefined && (
        <EmptyState title={t('empty.title')} text={standard.abilities.edit ? t('empty.text') : t('empty.closed')} step={standard.abilities.edit && <Button onClick={() => doing({ addAfter: null })}>{t('addFirst')}</Button>} />
      )}
      {clauses.length === 0 && now.addAfter === null && <AddClause after={null} />}
      <article className={classes.text} aria-label={t('text')}>
        {clauses.map((clause, at) => (
          <ClauseRow
            key={clause.id} clause={clause} headingLevel={levels[at]!} threads={byClause.of(clause.id)} amendments={amendments.get(clause.id) ?? 0}
            open={open?.clauseId === clause.id ? open.id : null}
            compose={now.compose?.clauseId === clause.id ? now.compose : null}
            editing={now.edit === clause.id} adding={now.addAfter === clause.id}
            first={at === 0} last={at === clauses.length - 1}
          />
        ))}
      </article>
      {standard.removed.length > 0 && <RemovedClauses clauses={inOrder(standard.removed)} threads={byClause} open={openId} />}
      {standard.abilities.comment !== 'none' && <SelectionAct clauses={clauses} />}
      {!wide && <ThreadSheet clause={named(now.sheet)} threads={now.sheet ? byClause.of(now.sheet) : []} open={openId} compose={now.compose} onClose={() => { show(null); doing(NOTHING); }} />}
      {named(now.history) && <ClauseHistory clause={named(now.history)!} onClose={() => doing({ history: null })} />}
      {named(now.remove) && <RemoveClause clause={named(now.remove)!} onClose={() => doing({ remove: null })} />}
    </DraftProvider>
  );
}

/** Heading levels of the page: h2 below the title, none skipped. */
function headingLevels(clauses: readonly { kind: string; number: { level: number } }[]): number[] {
  let last = 1;
  return clauses.map(({ kind, number }) => {
    if (kind !== 'heading') return 0;
    last = Math.min(number.level + 1, last + 1);
    return last;
  });
}

/** Moves a clause by one place, says where it went, and tells what failed. */
function useMove(standard: Standard): [Draft['move'], unknown] {
  const { t } = useTranslation('standards');
  const queries = useQueryClient();
  const [failed, setFailed] = useState<unknown>(null);
  const { id } = standard;
  const move = useCallback((clauseId: string, by: -1 | 1) => {
    const key = standardKey(id);
    const before = inOrder(queries.getQueryData<Standard>(key)?.clauses ?? []);
    const at = before.findIndex((clause) => clause.id === clauseId);
    const after = by === 1 ? before[at + 1] : before[at - 2];
    moveClause(id, clauseId, after?.id ?? null).then((moved) => {
      setFailed(null);
      const now = queries.setQueryData<Standard>(key, (old) => old && withClause(old, moved));
      const placed = outlineOf(now?.clauses ?? []).find((clause) => clause.id === clauseId);
      if (placed) announce(t('moved', { name: t(`kind.${placed.kind}`), label: placed.number.reference || String(at + by + 1) }));
    }, setFailed);
  }, [id, queries, t]);
  return [move, failed];
}

