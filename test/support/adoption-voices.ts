import type {
  CountryAdoptionView,
  AdoptionMatrixView,
} from '../../src/standards/adoption/dto/adoption.view.ts';
import type { ClauseVoicesView } from '../../src/standards/adoption/voices/dto/adoption-voice.view.ts';
import type { ApiClient, ApiResponse } from './api-client.ts';

/** A clause of a standard in a country, as the paths name it. */
export interface VoicePlace {
  readonly standardId: string;
  readonly country: string;
  readonly clauseId: string;
}

/** What a seat says at first, unless told otherwise. */
export const VOICE = {
  revision: 0,
  status: 'planned' as string | null,
  note: 'Two shelters hold places.',
  evidence: 'Act on victim support, section 12',
  shared: false,
};
export type VoiceInput = Partial<typeof VOICE>;

export const voicePath = ({ standardId, country, clauseId }: VoicePlace, seat: string): string =>
  `/standards/${standardId}/adoption/${country}/${clauseId}/voices/${seat}`;

/** Records what a seat says of a clause. */
export function voice(
  by: ApiClient,
  place: VoicePlace,
  seat: string,
  input: VoiceInput = {},
): Promise<ApiResponse<ClauseVoicesView>> {
  return by.put<ClauseVoicesView>(voicePath(place, seat), { ...VOICE, ...input });
}

/** What the seats of the country say of the clause, as a reader sees it. */
export async function readVoices(
  by: ApiClient,
  { standardId, country, clauseId }: VoicePlace,
): Promise<ClauseVoicesView> {
  const { body } = await by.get<CountryAdoptionView>(`/standards/${standardId}/adoption/${country}`);
  return body.clauses.find(({ id }) => id === clauseId)!.voices;
}

export async function readMatrix(by: ApiClient, standardId: string): Promise<AdoptionMatrixView> {
  return (await by.get<AdoptionMatrixView>(`/standards/${standardId}/adoption`)).body;
}

/** All cells of a matrix, each with its clause. */
export const cellsOf = ({ clauses }: AdoptionMatrixView) =>
  clauses.flatMap(({ id, cells }) => cells.map((cell) => ({ clauseId: id, ...cell })));
