import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { CommentTarget } from './thread-requests.ts';
import type { NumberedClause } from './clause-name.ts';
import { ClauseRow } from './ClauseRow.tsx';
import classes from './Draft.module.css';
import { headingLevels } from './heading-levels.ts';
import type { FindTerms } from './definitions/term-ranges.ts';
import type { ClauseCitation } from './sources/clause-citations.ts';
import type { ThreadsByClause } from './threads/threads-by-clause.ts';

interface DraftReaderProps {
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  /** What each clause cites. */
  citations: ReadonlyMap<string, readonly ClauseCitation[]>;
  findTerms: FindTerms;
  open: { readonly id: string; readonly clauseId: string } | undefined;
  compose: CommentTarget | null;
}

/** The words of a draft in one column, to read and to comment on. */
export function DraftReader({
  clauses,
  byClause,
  amendments,
  citations,
  findTerms,
  open,
  compose,
}: DraftReaderProps) {
  const { t } = useTranslation('standards');
  const levels = useMemo(() => headingLevels(clauses), [clauses]);
  if (clauses.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.closed')} />;
  return (
    <article className={classes.text} aria-label={t('text')}>
      {clauses.map((clause, at) => (
        <ClauseRow
          key={clause.id}
          clause={clause}
          headingLevel={levels[at]!}
          threads={byClause.of(clause.id)}
          amendments={amendments.get(clause.id) ?? 0}
          citations={citations.get(clause.id)}
          findTerms={findTerms}
          open={open?.clauseId === clause.id ? open.id : null}
          compose={compose?.clauseId === clause.id ? compose : null}
        />
      ))}
    </article>
  );
}
