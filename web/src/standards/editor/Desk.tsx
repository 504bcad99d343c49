import { getRouteApi } from '@tanstack/react-router';
import type { Editor } from '@tiptap/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { ManuscriptSurface } from '../../manuscript/ManuscriptSurface.tsx';
import type { Subject } from '../acts.ts';
import { AmendmentsChip } from '../amendments/AmendmentsChip.tsx';
import { nameOf, type NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft.ts';
import type { Thread } from '../queries.ts';
import { ClauseThreads } from '../threads/ClauseThreads.tsx';
import type { ThreadsByClause } from '../threads/threads-by-clause.ts';
import { ThreadsChip } from '../threads/ThreadsChip.tsx';
import { Beside } from './Beside.tsx';
import { ClauseHandle } from './ClauseHandle.tsx';
import classes from './Editor.module.css';
import { ThreadMarks } from './thread-marks.ts';

interface DeskProps {
  standardId: string;
  manuscript: Manuscript;
  mayWrite: boolean;
  editor: Editor | null;
  onEditor: (editor: Editor | null) => void;
  onMove: (by: -1 | 1) => void;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  open: Thread | null;
  compose: Subject | null;
}

const route = getRouteApi('/signed-in/standards/$standardId');
const EXTENSIONS = [ThreadMarks];

/**
 * The text and what stands beside it. What is saved and what not changes with every key, and none of this is
 * drawn anew for it.
 */
export const Desk = memo(function Desk({
  standardId,
  manuscript,
  mayWrite,
  editor,
  onEditor,
  onMove,
  clauses,
  byClause,
  amendments,
  open,
  compose,
}: DeskProps) {
  const { t } = useTranslation('standards');
  const { wide } = useDraft();
  const navigate = route.useNavigate();
  const chosen = compose?.clauseId ?? open?.clauseId ?? null;
  const beside = (clauseId: string) => {
    const threads = byClause.of(clauseId);
    const composing = compose?.clauseId === clauseId ? compose : null;
    const clause = clauses.find(({ id }) => id === clauseId);
    const proposed = amendments.get(clauseId) ?? 0;
    if (!clause || (threads.length + proposed === 0 && (!composing || !wide))) return null;
    return (
      <>
        {proposed > 0 && <AmendmentsChip standardId={standardId} clauseId={clauseId} count={proposed} />}
        {wide ? (
          <ClauseThreads
            name={nameOf(t, clause)}
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
    <div className={classes.desk}>
      <div className={classes.page}>
        <ManuscriptSurface
          manuscript={manuscript}
          label={t('text')}
          mayWrite={mayWrite}
          extensions={EXTENSIONS}
          onEditor={onEditor}
        />
      </div>
      <div className={classes.handles}>
        {editor && mayWrite && (
          <ClauseHandle
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
        <Beside editor={editor} label={t('threads.show')} chosen={wide ? chosen : null}>
          {beside}
        </Beside>
      )}
    </div>
  );
});
