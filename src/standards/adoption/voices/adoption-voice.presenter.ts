import { type AdoptionStatus, compareVoices, type CountryCode, type SeatType } from '@nbn/contracts';
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

/** With how the two stand to each other. */
function withAgreement<Voice extends WithStatus>(
  voices: VoicesBySeat<Voice>,
): VoicesBySeat<Voice> & { agreement: VoiceCellsView['agreement'] } {
  const { government, ngo } = voices;
  return { agreement: compareVoices(government?.status ?? null, ngo?.status ?? null), ...voices };
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
  const cells = new Map<string, { clauseId: string; country: CountryCode } & VoicesBySeat<VoiceCellView>>();
  for (const { clauseId, country, seat, status, asked, changedAt } of rows) {
    const key = `${clauseId} ${country}`;
    const cell = cells.get(key) ?? { clauseId, country, ...noVoices<VoiceCellView>() };
    cell[seat] = { status, asked, changedAt };
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ clauseId, country, ...voices }) => ({
    clauseId,
    country,
    ...withAgreement(voices),
  }));
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
