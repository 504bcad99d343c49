import type { CitedSourceView, SourceView } from './dto/source.view.ts';
import type { CitedSourceRow, SourceFactsRow, SourceRow } from './source.query.ts';

function presentFacts(row: SourceFactsRow) {
  const { kind, known, title, authors, year, publisher, address, note, citations } = row;
  const { documentId, documentVersion, documentSha256, practiceId, practiceVersion } = row;
  return {
    kind,
    known,
    title,
    authors,
    year,
    publisher,
    address,
    note,
    documentId,
    documentVersion,
    documentSha256,
    practiceId,
    practiceVersion,
    citations: [...citations],
  };
}

/** The note is for those who edit. */
export const presentCitedSource = (row: CitedSourceRow): CitedSourceView => ({
  ...presentFacts(row),
  note: null,
  number: row.number,
  objectHash: row.objectHash,
});

/** @param keeps whether its reader keeps sources sound: nobody else is told how they stand. */
export function presentSource(row: SourceRow, keeps: boolean): SourceView {
  const told = keeps && row.known;
  return {
    ...presentFacts(row),
    note: told ? row.note : null,
    id: row.id,
    number: row.number,
    state: told ? row.state : null,
    stateSince: told ? row.stateSince.toISOString() : null,
    overdue: told && row.overdue,
    reviewOn: told ? row.reviewOn : null,
    confirmedAt: told ? (row.confirmedAt?.toISOString() ?? null) : null,
    revision: row.revision,
  };
}

/** Whether somebody has to look at it. */
export const needsALook = ({ state, overdue }: Pick<SourceView, 'state' | 'overdue'>): boolean =>
  overdue || (state !== null && state !== 'sound');
