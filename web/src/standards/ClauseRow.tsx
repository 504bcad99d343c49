import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AmendClauseLink } from './amendments/AmendClauseLink.tsx';
import { AmendmentsChip } from './amendments/AmendmentsChip.tsx';
import type { CommentTarget } from './thread-requests.ts';
import { clauseName, type NumberedClause } from './clause-name.ts';
import { ClauseText } from './ClauseText.tsx';
import type { FindTerms } from './definitions/term-ranges.ts';
import { ClauseDocumentsButton } from './ClauseDocuments.tsx';
import { ClauseCommentButton } from './ClauseCommentButton.tsx';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';
import type { Thread } from './queries.ts';
import type { ClauseWords } from './suggestions/clause-words.ts';
import { CitationMarks } from './sources/CitationMarks.tsx';
import type { ClauseCitation } from './sources/clause-citations.ts';
import { ClauseThreads } from './threads/ClauseThreads.tsx';
import { ThreadsChip } from './threads/ThreadsChip.tsx';

interface ClauseRowProps {
  clause: NumberedClause;
  /** Of the page's outline, when the clause is a heading. */
  headingLevel: number;
  threads: readonly Thread[];
  /** How many amendments of it are open. */
  amendments: number;
  citations: readonly ClauseCitation[] | undefined;
  findTerms: FindTerms;
  open: string | null;
  compose: CommentTarget | null;
  /** What stands in the place of the words. */
  Words?: ClauseWords | undefined;
  /** What can be done with it, and its threads, are drawn later. */
  isWordsOnly: boolean;
}

/**
 * One clause to read: its number in the margin, its words, and beside them its threads. Drawn anew only when
 * its own things change.
 */
export const ClauseRow = memo(function ClauseRow({
  clause,
  headingLevel,
  threads,
  amendments,
  citations,
  findTerms,
  open,
  compose,
  Words,
  isWordsOnly,
}: ClauseRowProps) {
  const { t } = useTranslation('standards');
  const { standardId, isWide } = useDraft();
  const name = clauseName(t, clause);
  const text = (
    <ClauseText
      clause={clause}
      threads={threads}
      open={open}
      headingLevel={headingLevel}
      findTerms={findTerms}
    />
  );
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms; this groups a clause
      role="group"
      className={classes.row}
      aria-label={name}
      id={`clause-${clause.id}`}
      data-kind={clause.kind}
      data-level={clause.number.level}
      data-busy={open !== null || compose !== null || undefined}
    >
      <div className={classes.number} aria-hidden>
        {clause.number.label}
      </div>
      <div className={classes.words}>
        {Words ? (
          <Words clause={clause} name={name}>
            {text}
          </Words>
        ) : (
          text
        )}
        <CitationMarks standardId={standardId} citations={citations} />
        {amendments > 0 && <AmendmentsChip standardId={standardId} clauseId={clause.id} count={amendments} />}
        {!isWide && !isWordsOnly && <ThreadsChip threads={threads} clauseId={clause.id} />}
      </div>
      <div className={classes.acts}>{!isWordsOnly && <ClauseActs clause={clause} name={name} />}</div>
      {isWide && !isWordsOnly && (threads.length > 0 || compose) && (
        <div className={classes.rail}>
          <ClauseThreads name={name} threads={threads} open={open} compose={compose} />
        </div>
      )}
    </div>
  );
});

/** What can be done with a clause. */
function ClauseActs({ clause, name }: { clause: NumberedClause; name: string }) {
  const { standardId, abilities } = useDraft();
  return (
    <>
      {abilities.comment !== 'none' && <ClauseCommentButton clause={clause} name={name} />}
      {abilities.amend && <AmendClauseLink standardId={standardId} clauseId={clause.id} name={name} />}
      {clause.kind !== 'heading' && <ClauseDocumentsButton clause={clause} name={name} />}
    </>
  );
}
