import type { Actor } from '#platform/access/actor';
import { presentPeople } from '#platform/people/present-people';
import type { Page } from '#platform/persistence/page';
import type { WordingReportsPageView, WordingReportView } from './dto/wording-report.view.ts';
import type { WordingReportRow } from './wording-report.query.ts';

function present(actor: Actor, row: WordingReportRow): WordingReportView {
  const { id, language, page, words, suggestion, keys, state } = row;
  return {
    id,
    language,
    page,
    words,
    suggestion,
    keys,
    state,
    reportedBy: presentPeople(actor, row.reportedBy),
    reportedAt: row.createdAt.toISOString(),
    settledBy: presentPeople(actor, row.settledBy),
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}

/** A page of reports, with the members as its reader may know them. */
export function presentWordingReports(
  actor: Actor,
  { items, next }: Page<WordingReportRow>,
): WordingReportsPageView {
  return { items: items.map((row) => present(actor, row)), next };
}
