import {
  type AdoptionStatus,
  compareVoices,
  type CountryCode,
  type SeatType,
  type VoiceAgreement,
} from '@nbn/contracts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import type { PeopleReader } from '#platform/people/person';
import type {
  AdoptionVoiceView,
  ClauseVoicesView,
  VoiceCellView,
  VoiceCellsView,
  VoiceChangeView,
  VoiceHistoryView,
} from './dto/adoption-voice.view.ts';

type Dated<View, Dates extends keyof View> = Omit<View, Dates> & { readonly [Each in Dates]: Date };

/** A voice as it is read. */
export type VoiceRow = Dated<Unpresented<AdoptionVoiceView>, 'changedAt'> & {
  readonly clauseId: string;
  readonly seat: SeatType;
};
export type VoiceChangeRow = Dated<Unpresented<VoiceChangeView>, 'at'>;
export interface VoiceCellRow extends VoiceCellView {
  readonly clauseId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
}

interface WithStatus {
  readonly status: AdoptionStatus | null;
}
type VoicesBySeat<Voice extends WithStatus> = Record<SeatType, Voice | null>;
const noVoices = <Voice extends WithStatus>(): VoicesBySeat<Voice> => ({
  government: null,
  ngo: null,
  resource: null,
});

function agreementOf({
  government,
  ngo,
}: Pick<VoicesBySeat<WithStatus>, 'government' | 'ngo'>): VoiceAgreement {
  return compareVoices(government?.status ?? null, ngo?.status ?? null);
}

/** With how the two stand to each other. */
function withAgreement<Voice extends WithStatus>(
  voices: VoicesBySeat<Voice>,
): VoicesBySeat<Voice> & { agreement: VoiceAgreement } {
  return { agreement: agreementOf(voices), ...voices };
}

/** Of a clause on which no seat of the country has said anything. */
export function presentNoVoices(): ClauseVoicesView {
  return withAgreement(noVoices<AdoptionVoiceView>());
}

/** One country's voices by clause. @param reader null where they may not know who wrote them. */
export function groupVoices(
  reader: PeopleReader | null,
  rows: readonly VoiceRow[],
): ReadonlyMap<string, ClauseVoicesView> {
  const byClause = new Map<string, VoicesBySeat<AdoptionVoiceView>>();
  for (const { clauseId, seat, changedAt, changedBy, ...voice } of rows) {
    const voices = byClause.get(clauseId) ?? noVoices<AdoptionVoiceView>();
    voices[seat] = {
      ...voice,
      changedAt: changedAt.toISOString(),
      changedBy: reader && presentPeople(reader, changedBy),
    };
    byClause.set(clauseId, voices);
  }
  return new Map([...byClause].map(([clauseId, voices]) => [clauseId, withAgreement(voices)]));
}

/** The cells of the matrix: one a clause and country of which any seat has said something. */
export function groupCells(rows: readonly VoiceCellRow[]): VoiceCellsView[] {
  const cells: VoiceCellsView[] = [];
  const byCountry = new Map<CountryCode, Map<string, VoiceCellsView>>();
  for (const { clauseId, country, seat, status, asked, changedAt } of rows) {
    const known = byCountry.get(country) ?? new Map<string, VoiceCellsView>();
    let cell = known.get(clauseId);
    if (!cell) {
      cell = { clauseId, country, agreement: 'none', government: null, ngo: null, resource: null };
      cells.push(cell);
      known.set(clauseId, cell);
      byCountry.set(country, known);
    }
    cell[seat] = { status, asked, changedAt };
  }
  for (const cell of cells) cell.agreement = agreementOf(cell);
  return cells;
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
