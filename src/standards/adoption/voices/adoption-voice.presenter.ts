import { compareVoices, type SeatType } from '@nbn/contracts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import type { PeopleReader } from '#platform/people/person';
import type { Authors } from '../adoption-author.query.ts';
import type {
  AdoptionVoiceView,
  ClauseVoicesView,
  VoiceChangeView,
  VoiceHistoryView,
} from './dto/adoption-voice.view.ts';

type Dated<View, Dates extends keyof View> = Omit<View, Dates> & { readonly [Each in Dates]: Date };

/** A voice as it is read; its author by the id. */
export type VoiceRow = Omit<AdoptionVoiceView, 'changedAt' | 'changedBy'> & {
  readonly clauseId: string;
  readonly seat: SeatType;
  readonly changedAt: Date;
  readonly changedBy: string;
};
export type VoiceChangeRow = Dated<Unpresented<VoiceChangeView>, 'at'>;

/** Of a clause on which no seat of the country has said anything. */
export function presentNoVoices(): ClauseVoicesView {
  return { agreement: 'none', government: null, ngo: null, resource: null };
}

/** One country's voices by clause. */
export function groupVoices(
  authors: Authors,
  rows: readonly VoiceRow[],
): ReadonlyMap<string, ClauseVoicesView> {
  const byClause = new Map<string, ClauseVoicesView>();
  for (const row of rows) {
    const voices = byClause.get(row.clauseId) ?? presentNoVoices();
    voices[row.seat] = presentVoice(authors, row);
    byClause.set(row.clauseId, voices);
  }
  for (const voices of byClause.values())
    voices.agreement = compareVoices(voices.government?.status ?? null, voices.ngo?.status ?? null);
  return byClause;
}

/** Field by field, for the reason of `presentRecordedClause`. */
function presentVoice(authors: Authors, row: VoiceRow): AdoptionVoiceView {
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    note: row.note,
    evidence: row.evidence,
    shared: row.shared,
    edition: row.edition,
    asked: row.asked,
    before: row.before,
    changedBy: authors.get(row.changedBy) ?? null,
    changedAt: row.changedAt.toISOString(),
  };
}

/** Everything that a seat said of a clause. @param reader null where they may not know who wrote it. */
export function presentHistory(
  reader: PeopleReader | null,
  rows: readonly VoiceChangeRow[],
): VoiceHistoryView {
  return {
    items: rows.map(({ at, by, ...row }) => ({
      ...row,
      at: at.toISOString(),
      by: reader && presentPeople(reader, by),
    })),
  };
}
