import { type AdoptionStatus, type CountryCode, hasStatus, type SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { mayRecord } from '../adoption.policy.ts';

/** A seat's voice is written by who holds that very seat: not by its team, and not by an alternate. */
export function mayVoice(actor: Actor, country: CountryCode, seat: SeatType): boolean {
  return mayRecord(actor, country) && actor.seat?.type === seat;
}

/** Government and NGO each say where their country is; the resource person never does. */
export function fitsSeat(seat: SeatType, status: AdoptionStatus | null): boolean {
  return hasStatus(seat) === (status !== null);
}
