import { useMediaQuery } from '@mantine/hooks';
import { inOrder, outlineOf } from '@nbn/drafting';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useSession } from '../api/session.ts';
import { useOpenByClause } from './amendments/use-open-by-clause.ts';
import { ClauseHistory } from './ClauseHistory.tsx';
import { type Doing, type Draft, DraftProvider, NOTHING } from './draft.ts';
import { ReadingText } from './ReadingText.tsx';
import { RemovedClauses } from './RemovedClauses.tsx';
import type { Standard, Thread } from './queries.ts';
import { loadLiveText } from './read-ahead.ts';
import { SelectionAct } from './threads/SelectionAct.tsx';
import { ThreadDescriptions } from './threads/ThreadDescriptions.tsx';
import { ThreadSheet } from './threads/ThreadSheet.tsx';
import { ThreadsBar } from './threads/ThreadsBar.tsx';
import { chosenThreads, useThreadsByClause } from './threads/threads-by-clause.ts';
import { useMarkClicks } from './threads/mark-clicks.ts';
import { WordsAlone } from './WordsAlone.tsx';

const route = getRouteApi('/signed-in/standards/$standardId');
const LiveText = lazy(loadLiveText);

const NONE: readonly Thread[] = [];

/**
 * The words of a draft, to write in or to read, and the comments beside them; null while those are on their
 * way.
 */
export function DraftText({
  standard,
  threads: come,
}: {
  standard: Standard;
  threads: readonly Thread[] | null;
}) {
  const threads = come ?? NONE;
  const search = route.useSearch();
  const { threads: shown = 'open', thread: openId = null } = search;
  const navigate = route.useNavigate();
  const { member } = useSession();
  const wide = useMediaQuery('(min-width: 74em)', true);
  const [now, setNow] = useState<Doing>(NOTHING);
  const [saving, setSaving] = useState<HTMLDivElement | null>(null);
  const settling = useRef<(() => Promise<void>) | null>(null);
  const clauses = useMemo(() => outlineOf(standard.clauses), [standard.clauses]);
  const open = openId === null ? undefined : threads.find(({ id }) => id === openId);
  const amendments = useOpenByClause(standard.id);
  const chosen = useMemo(() => chosenThreads(threads, search, member.id), [threads, search, member.id]);
  const byClause = useThreadsByClause(chosen, shown, openId);
  const doing = useCallback((change: Partial<Doing>) => setNow((old) => ({ ...old, ...change })), []);
  const show = useCallback(
    (thread: Thread | null) => {
      void navigate({ search: (old) => ({ ...old, thread: thread?.id }), replace: true, resetScroll: false });
      doing({ compose: null, sheet: thread?.clauseId ?? null });
    },
    [navigate, doing],
  );
  const draft = useMemo<Draft>(
    () => ({
      standardId: standard.id,
      threadsRoom: standard.threadsRoom ?? '',
      abilities: standard.abilities,
      audience: standard.audience,
      wide,
      doing,
      openThread: show,
      settled: () => settling.current?.() ?? Promise.resolve(),
      onSettled: (settled) => {
        settling.current = settled;
      },
    }),
    [standard.id, standard.threadsRoom, standard.abilities, standard.audience, wide, doing, show],
  );
  useMarkClicks(threads, openId, show);
  const named = (id: string | null) => clauses.find((clause) => clause.id === id);
  const reading = (
    <ReadingText
      clauses={clauses}
      byClause={byClause}
      amendments={amendments}
      open={open}
      compose={now.compose}
    />
  );

  return (
    <DraftProvider value={draft}>
      <ThreadsBar
        threads={come}
        clauses={clauses}
        search={search}
        saving={setSaving}
        onSearch={(change) =>
          void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false })
        }
      />
      {standard.abilities.edit ? (
        <Suspense fallback={<WordsAlone clauses={clauses} />}>
          <LiveText
            standard={standard}
            clauses={clauses}
            byClause={byClause}
            amendments={amendments}
            open={open ?? null}
            compose={now.compose}
            saving={saving}
            reading={reading}
          />
        </Suspense>
      ) : (
        reading
      )}
      <ThreadDescriptions threads={byClause.all} />
      {standard.removed.length > 0 && (
        <RemovedClauses clauses={inOrder(standard.removed)} threads={byClause} open={openId} />
      )}
      {standard.abilities.comment !== 'none' && (
        <SelectionAct clauses={clauses} live={standard.abilities.edit} />
      )}
      {!wide && (
        <ThreadSheet
          clause={named(now.sheet)}
          threads={now.sheet ? byClause.of(now.sheet) : []}
          open={openId}
          compose={now.compose}
          onClose={() => {
            show(null);
            doing(NOTHING);
          }}
        />
      )}
      {named(now.history) && (
        <ClauseHistory clause={named(now.history)!} onClose={() => doing({ history: null })} />
      )}
    </DraftProvider>
  );
}
