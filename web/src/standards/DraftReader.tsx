import { blocksOf } from '@nbn/drafting';
import { type Ref, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { CommentTarget } from './thread-requests.ts';
import type { NumberedClause } from './clause-name.ts';
import { ClauseRow } from './ClauseRow.tsx';
import { ClauseTable } from './ClauseTable.tsx';
import classes from './Draft.module.css';
import { headingLevels } from './heading-levels.ts';
import type { FindTerms } from './definitions/term-ranges.ts';
import { placesOf, ReferencePlacesProvider } from './references/reference-places.ts';
import type { ClauseCitation } from './sources/clause-citations.ts';
import type { ClauseWords } from './suggestions/clause-words.ts';
import type { ThreadsByClause } from './threads/threads-by-clause.ts';

export interface DraftReaderProps {
  articleRef?: Ref<HTMLElement>;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  /** What each clause cites. */
  citations: ReadonlyMap<string, readonly ClauseCitation[]>;
  findTerms: FindTerms;
  open: { readonly id: string; readonly clauseId: string } | undefined;
  compose: CommentTarget | null;
  /** What stands in the place of the words of a clause. */
  Words?: ClauseWords;
}

/** More than a window shows at once: these are drawn first, and the others as soon as they are there. */
const FIRST_ROWS = 80;

/**
 * Whether all stands beside the words that belongs there: in a long text, what is beyond the first rows has its words
 * first.
 */
function useComplete(isWhole: boolean, isAtOnce: boolean): boolean {
  const [isComplete, setComplete] = useState(isAtOnce);
  useEffect(() => {
    if (isWhole) startTransition(() => setComplete(true));
  }, [isWhole]);
  return isComplete;
}

/** The words of a draft in one column, to read and to comment on. */
export function DraftReader({
  articleRef,
  clauses,
  byClause,
  amendments,
  citations,
  findTerms,
  open,
  compose,
  Words,
}: DraftReaderProps) {
  const { t } = useTranslation('standards');
  const levels = useMemo(() => {
    const all = headingLevels(clauses);
    return new Map(clauses.map(({ id }, at) => [id, all[at]!]));
  }, [clauses]);
  // Who comes to a certain place finds it there.
  const isAddressed = open !== undefined || compose !== null || window.location.hash !== '';
  // Whether all are drawn, not how many there were: where one came in, the last one is not drawn anew.
  const isWhole = useDeferredValue(true, isAddressed);
  const isComplete = useComplete(isWhole, isAddressed || clauses.length <= FIRST_ROWS);
  const blocks = useMemo(
    () => blocksOf(isWhole ? clauses : clauses.slice(0, FIRST_ROWS)),
    [clauses, isWhole],
  );
  const places = useMemo(() => placesOf(clauses), [clauses]);
  if (clauses.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.closed')} />;
  return (
    <ReferencePlacesProvider value={places}>
      <article ref={articleRef} className={classes.text} aria-label={t('text')}>
        {blocks.map((block, at) =>
          block.kind === 'table' ? (
            <ClauseTable
              key={block.rows[0]!.id}
              rows={block.rows}
              {...{ byClause, amendments, citations, findTerms, open, compose, Words }}
            />
          ) : (
            <ClauseRow
              key={block.clause.id}
              clause={block.clause}
              headingLevel={levels.get(block.clause.id)!}
              threads={byClause.of(block.clause.id)}
              amendments={amendments.get(block.clause.id) ?? 0}
              citations={citations.get(block.clause.id)}
              findTerms={findTerms}
              open={open?.clauseId === block.clause.id ? open.id : null}
              compose={compose?.clauseId === block.clause.id ? compose : null}
              Words={Words}
              isWordsOnly={!isComplete && at >= FIRST_ROWS}
            />
          ),
        )}
      </article>
    </ReferencePlacesProvider>
  );
}
