import type { Authors } from './adoption-author.query.ts';
import type { AdoptedClauseView, AdoptionRecordView, CountryClauseView } from './dto/adoption.view.ts';

/** A clause and what the team agreed on of it; what is of the record is null where there is none. */
export type CountryClauseRow = Omit<AdoptedClauseView, 'id'> &
  Pick<CountryClauseView, 'formats'> &
  Omit<AdoptionRecordView, 'id' | 'changedAt' | 'changedBy'> & {
    readonly clauseId: string;
    /** Of the record. */
    readonly id: string | null;
    readonly changedAt: Date;
    readonly changedBy: string;
  };

/** Field by field: over a thousand rows, rest and spread took longer than all else (test/bench/adoption-voices.mjs). */
export function presentRecordedClause(
  authors: Authors,
  row: CountryClauseRow,
): Omit<CountryClauseView, 'voices'> {
  return {
    id: row.clauseId,
    number: row.number,
    mark: row.mark,
    kind: row.kind,
    depth: row.depth,
    text: row.text,
    formats: row.formats,
    record: row.id === null ? null : presentRecord(authors, row.id, row),
  };
}

function presentRecord(authors: Authors, id: string, row: CountryClauseRow): AdoptionRecordView {
  return {
    id,
    revision: row.revision,
    status: row.status,
    note: row.note,
    evidence: row.evidence,
    shared: row.shared,
    seat: row.seat,
    reviewOn: row.reviewOn,
    due: row.due,
    edition: row.edition,
    asked: row.asked,
    before: row.before,
    changedBy: authors.get(row.changedBy) ?? null,
    changedAt: row.changedAt.toISOString(),
  };
}
