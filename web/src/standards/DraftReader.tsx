import { type Ref, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { CommentTarget } from './thread-requests.ts';
import type { NumberedClause } from './clause-name.ts';
import { ClauseRow } from './ClauseRow.tsx';
import classes from './Draft.module.css';
import { headingLevels } from './heading-levels.ts';
import type { ThreadsByClause } from './threads/threads-by-clause.ts';

interface DraftReaderProps {
  articleRef?: Ref<HTMLElement>;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  open: { readonly id: string; readonly clauseId: string } | undefined;
  compose: CommentTarget | null;
}

/** More than a window shows at once: these are drawn first, and the others as soon as they are there. */
const FIRST_ROWS = 80;

/** The words of a draft in one column, to read and to comment on. */
export function DraftReader({ articleRef, clauses, byClause, amendments, open, compose }: DraftReaderProps) {
  const { t } = useTranslation('standards');
  const levels = useMemo(() => headingLevels(clauses), [clauses]);
  // Who comes to a certain place finds it there.
  const isAddressed = open !== undefined || compose !== null || window.location.hash !== '';
  const rows = useDeferredValue(clauses.length, isAddressed ? clauses.length : FIRST_ROWS);
  if (clauses.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.closed')} />;
  return (
    <article ref={articleRef} className={classes.text} aria-label={t('text')}>
      {clauses.slice(0, rows).map((clause, at) => (
        <ClauseRow
          key={clause.id}
          clause={clause}
          headingLevel={levels[at]!}
          threads={byClause.of(clause.id)}
          amendments={amendments.get(clause.id) ?? 0}
          open={open?.clauseId === clause.id ? open.id : null}
          compose={compose?.clauseId === clause.id ? compose : null}
        />
      ))}
    </article>
  );
}
