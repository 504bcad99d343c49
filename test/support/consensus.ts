import { SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import type {
  ConsensusClauseView,
  ConsensusProcessView,
  RatingSavedView,
} from '../../src/standards/consensus/dto/consensus.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ApiClient, ApiResponse } from './api-client.ts';
import { succeeded } from './meetings.ts';
import { createDraft, readStandard, SHELTER } from './standards.ts';
import type { TestMember, TestNetwork } from './test-network.ts';

export const INTERPRETER = 'An interpreter is there from the first conversation on.';
/** Helsinki, before the clock was put forward: 15:00 UTC. */
export const ROUND_CLOSES = '2027-03-15T17:00';
export const ROUND_CLOSES_AT = new Date('2027-03-15T15:00:00Z');

export const roundTerms = (versionId: string, change: object = {}): object => ({
  versionId,
  timeZone: 'Europe/Helsinki',
  closesAt: ROUND_CLOSES,
  ...change,
});

export interface BegunConsensus {
  readonly standard: StandardView;
  readonly versionId: string;
  readonly process: ConsensusProcessView;
  /** Where the process's own addresses begin. */
  readonly at: string;
}

/** Fixes the text as a version. Its id. */
export async function fixVersion(by: ApiClient, standardId: string, label: string): Promise<string> {
  return succeeded(await by.post<{ id: string }>(`/standards/${standardId}/versions`, { label })).id;
}

/** A process on a draft of two clauses, before its first round. */
export async function beginConsensus(by: TestMember, change: object = {}): Promise<BegunConsensus> {
  const standard = await createDraft(by, [SHELTER, INTERPRETER]);
  const versionId = await fixVersion(by, standard.id, 'For rating');
  const process = succeeded(
    await by.post<ConsensusProcessView>(`/standards/${standard.id}/consensus`, {
      question: 'Should every country do this?',
      versionId,
      clauseIds: null,
      maxRounds: 3,
      minRaters: 3,
      ...change,
    }),
  );
  return { standard, versionId, process, at: `/standards/${standard.id}/consensus/${process.id}` };
}

/** Opens a round at once. The process as it is then. */
export async function openRound(
  by: ApiClient,
  { at, versionId }: Pick<BegunConsensus, 'at' | 'versionId'>,
  change: object = {},
): Promise<ConsensusProcessView> {
  return succeeded(await by.post<ConsensusProcessView>(`${at}/rounds`, roundTerms(versionId, change)));
}

export const closeEarly = async (by: ApiClient, at: string, roundId: string): Promise<ConsensusProcessView> =>
  succeeded(
    await by.post<ConsensusProcessView>(`${at}/rounds/${roundId}/close`, { reason: 'All have rated.' }),
  );

export const openRoundOf = (process: ConsensusProcessView): string =>
  process.rounds.find(({ state }) => state === 'open')!.id;

/** One rating of one seat. */
export function rateClause(
  by: ApiClient,
  at: string,
  roundId: string,
  clauseId: string,
  rating: number | null,
  reason = '',
): Promise<ApiResponse<RatingSavedView>> {
  return by.put<RatingSavedView>(`${at}/rounds/${roundId}/ratings/${clauseId}`, { rating, reason });
}

/** Every country's seat of a type gives the rating of its place, left out where there is none. */
export async function rateAs(
  network: TestNetwork,
  { at, roundId, clauseId }: { at: string; roundId: string; clauseId: string },
  ratings: Partial<Record<SeatType, readonly (number | null)[]>>,
): Promise<void> {
  const countries: readonly CountryCode[] = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'];
  for (const type of SEAT_TYPES)
    for (const [place, rating] of (ratings[type] ?? []).entries()) {
      const seat = await network.as(countries[place]!, type);
      const reason = rating === null ? '' : `Because it is a ${rating}.`;
      succeeded(await rateClause(seat, at, roundId, clauseId, rating, reason));
    }
}

/** Other words for the first clause of a draft, and a version with them. */
export async function rewordClause(
  by: TestMember,
  standardId: string,
  clauseId: string,
  text: string,
  label: string,
): Promise<string> {
  const clause = (await readStandard(by, standardId)).clauses.find(({ id }) => id === clauseId)!;
  const { kind, level, revision } = clause;
  succeeded(await by.patch(`/standards/${standardId}/clauses/${clauseId}`, { text, kind, level, revision }));
  return fixVersion(by, standardId, label);
}

export const clauseOf = (process: ConsensusProcessView, clauseId: string): ConsensusClauseView =>
  process.content.find((clause) => clause.clauseId === clauseId)!;
