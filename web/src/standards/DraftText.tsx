import { inOrder, outlineOf } from '@nbn/drafting';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useSession } from '../api/session.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useOpenAmendmentCounts } from './amendments/use-open-amendment-counts.ts';
import { ContentsPane } from './contents/ContentsPane.tsx';
import pane from './contents/Contents.module.css';
import { useAddressedClause } from './contents/use-addressed-clause.ts';
import { useContentsPane } from './contents/use-contents-pane.ts';
import { ClauseDocuments } from './ClauseDocuments.tsx';
import {
  type DraftUiState,
  type DraftContextValue,
  DraftProvider,
  INITIAL_UI_STATE,
} from './draft-context.ts';
import { RemovedClauses } from './RemovedClauses.tsx';
import type { Standard, Thread } from './queries.ts';
import { DefinitionPopover } from './definitions/DefinitionPopover.tsx';
import { useDefinedTerms } from './definitions/use-defined-terms.ts';
import { ReferencePopover } from './references/ReferencePopover.tsx';
import { useClauseCitations } from './sources/use-clause-citations.ts';
import { modesOf, useTextMode } from './suggestions/text-mode.ts';
import { TextModeSwitch } from './suggestions/TextModeSwitch.tsx';
import { TextByMode } from './TextByMode.tsx';
import { SelectionCommentButton } from './threads/SelectionCommentButton.tsx';
import { ThreadDescriptions } from './threads/ThreadDescriptions.tsx';
import { ThreadSheet } from './threads/ThreadSheet.tsx';
import { ThreadFilterBar } from './threads/ThreadFilterBar.tsx';
import { filterThreads, useThreadsByClause } from './threads/threads-by-clause.ts';
import { useMarkClicks } from './threads/use-mark-clicks.ts';

const route = getRouteApi('/signed-in/standards/$standardId');
const ClauseHistory = lazyPart(async () => ({
  default: (await import('./ClauseHistory.tsx')).ClauseHistory,
}));
const ReaderFindTools = lazyPart(() => import('./find/ReaderFindTools.tsx'));

const NO_THREADS: readonly Thread[] = [];

/**
 * The words of a draft, to write in or to read, and the comments beside them; null while those are on their
 * way.
 */
export function DraftText({
  standard,
  threads: threadEvents,
}: {
  standard: Standard;
  threads: readonly Thread[] | null;
}) {
  const threads = threadEvents ?? NO_THREADS;
  const search = route.useSearch();
  const { threads: shown = 'open', thread: openId = null } = search;
  const navigate = route.useNavigate();
  const { member } = useSession();
  const contents = useContentsPane();
  const modes = modesOf(standard);
  const [mode, setMode] = useTextMode(member.id, modes);
  const writes = standard.abilities.edit && mode === 'text';
  const { isWide } = contents;
  const paneId = useId();
  const [now, setNow] = useState<DraftUiState>(INITIAL_UI_STATE);
  const [saving, setSaving] = useState<HTMLDivElement | null>(null);
  const [tools, setTools] = useState<HTMLDivElement | null>(null);
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const committing = useRef<(() => Promise<void>) | null>(null);
  const clauses = useMemo(() => outlineOf(standard.clauses), [standard.clauses]);
  const open = openId === null ? undefined : threads.find(({ id }) => id === openId);
  const amendments = useOpenAmendmentCounts(standard.id);
  const citations = useClauseCitations(standard.id);
  const terms = useDefinedTerms(standard.id);
  const chosen = useMemo(() => filterThreads(threads, search, member.id), [threads, search, member.id]);
  const byClause = useThreadsByClause(chosen, shown, openId);
  const updateUi = useCallback(
    (change: Partial<DraftUiState>) => setNow((old) => ({ ...old, ...change })),
    [],
  );
  const show = useCallback(
    (thread: Thread | null) => {
      void navigate({ search: (old) => ({ ...old, thread: thread?.id }), replace: true, resetScroll: false });
      updateUi({ compose: null, sheet: thread?.clauseId ?? null });
    },
    [navigate, updateUi],
  );
  const draft = useMemo<DraftContextValue>(
    () => ({
      standardId: standard.id,
      threadsRoom: standard.threadsRoom ?? '',
      abilities: standard.abilities,
      audience: standard.audience,
      isWide,
      updateUi,
      openThread: show,
      whenCommitted: () => committing.current?.() ?? Promise.resolve(),
      registerWhenCommitted: (whenCommitted) => {
        committing.current = whenCommitted;
      },
    }),
    [standard.id, standard.threadsRoom, standard.abilities, standard.audience, isWide, updateUi, show],
  );
  useMarkClicks(threads, openId, show);
  useAddressedClause();
  const named = (id: string | null) => clauses.find((clause) => clause.id === id);
  const reader = {
    clauses,
    byClause,
    amendments,
    citations,
    findTerms: terms.find,
    open,
    compose: now.compose,
  };

  return (
    <DraftProvider value={draft}>
      <ThreadFilterBar
        threads={threadEvents}
        clauses={clauses}
        search={search}
        saving={setSaving}
        tools={setTools}
        mode={
          <TextModeSwitch mode={mode} modes={modes} mayWrite={standard.abilities.edit} onMode={setMode} />
        }
        contents={contents.hasRoom ? { ...contents, id: paneId } : null}
        onSearch={(change) =>
          void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false })
        }
      />
      <div
        className={pane.beside}
        data-pane={contents.isOpen || undefined}
        data-narrow={!isWide || undefined}
      >
        {contents.isOpen && clauses.length > 0 && (
          <ContentsPane id={paneId} standardId={standard.id} clauses={clauses} />
        )}
        <div className={pane.main}>
          <TextByMode
            mode={mode}
            standard={standard}
            reader={reader}
            saving={saving}
            tools={tools}
            onArticle={setArticle}
          />
        </div>
      </div>
      {article && tools && !writes && (
        <Suspense fallback={null}>
          <ReaderFindTools clauses={clauses} text={article} place={tools} />
        </Suspense>
      )}
      <DefinitionPopover definitions={terms.definitions} />
      <ReferencePopover clauses={clauses} />
      <ThreadDescriptions threads={byClause.all} />
      {standard.removed.length > 0 && (
        <RemovedClauses clauses={inOrder(standard.removed)} threads={byClause} open={openId} />
      )}
      {standard.abilities.comment !== 'none' && <SelectionCommentButton clauses={clauses} live={writes} />}
      {!isWide && (
        <ThreadSheet
          clause={named(now.sheet)}
          threads={now.sheet ? byClause.of(now.sheet) : []}
          open={openId}
          compose={now.compose}
          onClose={() => {
            show(null);
            updateUi(INITIAL_UI_STATE);
          }}
        />
      )}
      {named(now.documents) && (
        <ErrorBoundary onClose={() => updateUi({ documents: null })}>
          <ClauseDocuments clause={named(now.documents)!} onClose={() => updateUi({ documents: null })} />
        </ErrorBoundary>
      )}
      {named(now.history) && (
        <Suspense fallback={null}>
          <ClauseHistory clause={named(now.history)!} onClose={() => updateUi({ history: null })} />
        </Suspense>
      )}
    </DraftProvider>
  );
}
