import { columnsOf } from '@nbn/drafting';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AmendClauseLink } from './amendments/AmendClauseLink.tsx';
import { AmendmentsChip } from './amendments/AmendmentsChip.tsx';
import { clauseName, type NumberedClause } from './clause-name.ts';
import { ClauseCommentButton } from './ClauseCommentButton.tsx';
import { QuotedWords } from './ClauseText.tsx';
import type { CommentTarget } from './thread-requests.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';
import type { Thread } from './queries.ts';
import type { FindTerms } from './definitions/term-ranges.ts';
import type { ClauseWords } from './suggestions/clause-words.ts';
import { CitationMarks } from './sources/CitationMarks.tsx';
import type { ClauseCitation } from './sources/clause-citations.ts';
import { TableRow } from './TableRow.tsx';
import { ClauseThreads } from './threads/ClauseThreads.tsx';
import type { ThreadsByClause } from './threads/threads-by-clause.ts';
import { ThreadsChip } from './threads/ThreadsChip.tsx';

const NO_THREADS: readonly Thread[] = [];
const NO_TERMS: ReturnType<FindTerms> = [];

interface TableWordsProps {
  rows: readonly NumberedClause[];
  /** What stands beside a row, where anything does. */
  beside?: (row: NumberedClause) => ReactNode;
  threadsOf?: (row: NumberedClause) => readonly Thread[];
  findTerms?: FindTerms;
  open?: string | null;
}

/** Rows that follow each other as the table that they are. */
export function TableWords({
  rows,
  beside,
  threadsOf = () => NO_THREADS,
  findTerms = () => NO_TERMS,
  open = null,
}: TableWordsProps) {
  const { t } = useTranslation('standards');
  const label = rows[0]!.number.reference;
  const termsOf = useMemo(
    () => new Map(rows.map(({ id, text }) => [id, findTerms(text)])),
    [rows, findTerms],
  );
  const line = (row: NumberedClause, isHeader: boolean) => (
    <TableRow
      key={row.id}
      clauseId={row.id}
      text={row.text}
      formats={row.formats}
      columns={columnsOf(rows)}
      isHeader={isHeader}
      {...(beside ? { beside: beside(row) } : {})}
    >
      {(cell, from) => (
        <QuotedWords
          {...cell}
          terms={termsOf.get(row.id)!}
          threads={threadsOf(row)}
          open={open}
          offset={from}
        />
      )}
    </TableRow>
  );
  return (
    <div className={classes.tableScroll}>
      <table className={classes.table} aria-label={label ? t('table', { label }) : t('tableFirst')}>
        <thead>{line(rows[0]!, true)}</thead>
        <tbody>{rows.slice(1).map((row) => line(row, false))}</tbody>
      </table>
    </div>
  );
}

interface ClauseTableProps {
  rows: readonly NumberedClause[];
  byClause: ThreadsByClause;
  amendments: ReadonlyMap<string, number>;
  citations: ReadonlyMap<string, readonly ClauseCitation[]>;
  findTerms: FindTerms;
  open: { readonly id: string; readonly clauseId: string } | undefined;
  compose: CommentTarget | null;
  /** What stands beneath the table for each of its rows, where anything does. */
  Words?: ClauseWords | undefined;
}

/** A table of a draft to read: its rows can be commented on, and amended, as clauses can. */
export function ClauseTable({
  rows,
  byClause,
  amendments,
  citations,
  findTerms,
  open,
  compose,
  Words,
}: ClauseTableProps) {
  const { t } = useTranslation('standards');
  const { standardId, isWide, abilities } = useDraft();
  const busy = rows.some(({ id }) => open?.clauseId === id || compose?.clauseId === id);
  return (
    <div className={classes.row} data-kind="row" data-busy={busy || undefined}>
      <div className={classes.number} aria-hidden />
      <div className={classes.words}>
        <TableWords
          rows={rows}
          threadsOf={(row) => byClause.of(row.id)}
          findTerms={findTerms}
          open={open?.id ?? null}
          beside={(row) => (
            <>
              {abilities.comment !== 'none' && <ClauseCommentButton clause={row} name={clauseName(t, row)} />}
              {abilities.amend && (
                <AmendClauseLink standardId={standardId} clauseId={row.id} name={clauseName(t, row)} />
              )}
              {(amendments.get(row.id) ?? 0) > 0 && (
                <AmendmentsChip
                  standardId={standardId}
                  clauseId={row.id}
                  count={amendments.get(row.id)!}
                  isBrief={!isWide}
                />
              )}
              <CitationMarks standardId={standardId} citations={citations.get(row.id)} />
              {!isWide && <ThreadsChip threads={byClause.of(row.id)} clauseId={row.id} />}
            </>
          )}
        />
        {Words &&
          rows.map((row) => (
            <Words key={row.id} clause={row} name={clauseName(t, row)}>
              {null}
            </Words>
          ))}
      </div>
      <div className={classes.acts} />
      {isWide && (
        <div className={classes.rail}>
          {rows
            .filter(({ id }) => byClause.of(id).length > 0 || compose?.clauseId === id)
            .map((row) => (
              <ClauseThreads
                key={row.id}
                name={clauseName(t, row)}
                threads={byClause.of(row.id)}
                open={open?.clauseId === row.id ? open.id : null}
                compose={compose?.clauseId === row.id ? compose : null}
              />
            ))}
        </div>
      )}
    </div>
  );
}
