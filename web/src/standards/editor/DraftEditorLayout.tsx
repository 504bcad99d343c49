import { getRouteApi } from '@tanstack/react-router';
import type { Editor } from '@tiptap/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollabDocument } from '../../collab/collab-document.ts';
import { CollabEditor } from '../../collab/CollabEditor.tsx';
import { FormatToolbar } from '../../collab/FormatToolbar.tsx';
import { clausesIn } from '../../collab/ReferenceDialog.tsx';
import type { CommentTarget } from '../thread-requests.ts';
import { AmendmentsChip } from '../amendments/AmendmentsChip.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft-context.ts';
import type { Thread } from '../queries.ts';
import { ClauseThreads } from '../threads/ClauseThreads.tsx';
import { TermMarks } from '../definitions/term-marks.ts';
import { ReferenceMarks } from '../references/reference-marks.ts';
import { CitationMarks } from '../sources/CitationMarks.tsx';
import type { ClauseCitation } from '../sources/clause-citations.ts';
import type { ThreadsByClause } from '../threads/threads-by-clause.ts';
import { ThreadsChip } from '../threads/ThreadsChip.tsx';
import { FindMarks } from '../find/find-marks.ts';
import { MarginPanel } from './MarginPanel.tsx';
import { ClauseMenu } from './ClauseMenu.tsx';
import classes from './Editor.module.css';
import { ThreadMarks } from './thread-marks.ts';

interface DraftEditorLayoutProps {
  standardId: string;
  collabDocument: CollabDocument;
  mayWrite: boolean;
  editor: Editor | null;
  onEditor: (editor: Editor | null) => void;
  onMove: (by: -1 | 1) => void;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  /** What each clause cites. */
  citations: ReadonlyMap<string, readonly ClauseCitation[]>;
  open: Thread | null;
  compose: CommentTarget | null;
}

const route = getRouteApi('/signed-in/standards/$standardId');
const EXTENSIONS = [ThreadMarks, TermMarks, ReferenceMarks, FindMarks];

/**
 * The text and what stands beside it. What is saved and what not changes with every key, and none of this is
 * drawn anew for it.
 */
export const DraftEditorLayout = memo(function Desk({
  standardId,
  collabDocument,
  mayWrite,
  editor,
  onEditor,
  onMove,
  clauses,
  byClause,
  amendments,
  citations,
  open,
  compose,
}: DraftEditorLayoutProps) {
  const { t } = useTranslation('standards');
  const { isWide } = useDraft();
  const navigate = route.useNavigate();
  const chosen = compose?.clauseId ?? open?.clauseId ?? null;
  const margin = (clauseId: string) => {
    const threads = byClause.of(clauseId);
    const composing = compose?.clauseId === clauseId ? compose : null;
    const clause = clauses.find(({ id }) => id === clauseId);
    const proposed = amendments.get(clauseId) ?? 0;
    const cited = citations.get(clauseId);
    const isEmpty = threads.length + proposed + (cited?.length ?? 0) === 0;
    if (!clause || (isEmpty && (!composing || !isWide))) return null;
    return (
      <>
        {proposed > 0 && <AmendmentsChip standardId={standardId} clauseId={clauseId} count={proposed} />}
        <CitationMarks standardId={standardId} citations={cited} />
        {isWide ? (
          <ClauseThreads
            name={clauseName(t, clause)}
            threads={threads}
            open={open?.clauseId === clauseId ? open.id : null}
            compose={composing}
          />
        ) : (
          <ThreadsChip threads={threads} clauseId={clauseId} />
        )}
      </>
    );
  };
  return (
    <div className={classes.desk} data-tools={mayWrite || undefined}>
      <div className={classes.page}>
        {mayWrite &&
          (editor ? (
            <FormatToolbar editor={editor} referable={() => clausesIn(editor)} />
          ) : (
            <div className={classes.tools} />
          ))}
        <CollabEditor
          collabDocument={collabDocument}
          label={t('text')}
          mayWrite={mayWrite}
          extensions={EXTENSIONS}
          onEditor={onEditor}
        />
      </div>
      <div className={classes.handles}>
        {editor && mayWrite && (
          <ClauseMenu
            editor={editor}
            clauses={clauses}
            threads={byClause.all}
            onMove={onMove}
            onSearch={(change) =>
              void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false })
            }
          />
        )}
      </div>
      {editor && (
        <MarginPanel editor={editor} label={t('threads.show')} alignedClauseId={isWide ? chosen : null}>
          {margin}
        </MarginPanel>
      )}
    </div>
  );
});
