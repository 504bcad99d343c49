import type { SeatType } from './seats.ts';
import type { AdoptionStatus } from './standards.ts';

/** The seats whose voices are held against each other. The resource person adds words, and no status. */
export const STATUS_SEATS = ['government', 'ngo'] as const satisfies readonly SeatType[];
export type StatusSeat = (typeof STATUS_SEATS)[number];

/** Whether the voice of a seat says where the country is. */
export function hasStatus(seat: SeatType): seat is StatusSeat {
  return seat !== 'resource';
}

/** How the voices of government and NGO on a clause stand to each other. */
export const VOICE_AGREEMENTS = ['agree', 'differ', 'one-voice', 'none'] as const;
export type VoiceAgreement = (typeof VOICE_AGREEMENTS)[number];

/**
 * Whether the two say the same of a clause. A voice that says "not started" has spoken; null is a seat that
 * has not.
 */
export function compareVoices(government: AdoptionStatus | null, ngo: AdoptionStatus | null): VoiceAgreement {
  if (government === null && ngo === null) return 'none';
  if (government === null || ngo === null) return 'one-voice';
  return government === ngo ? 'agree' : 'differ';
}
