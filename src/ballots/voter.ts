import type { CastingWay, CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import {
  FormerHolderHasVoted,
  NotOnTheRoll,
  NotTheProxy,
  PrincipalHasVoted,
  SeatHandedOver,
  SeatNotPresent,
  SeatRecused,
} from './ballots.problems.ts';
import { lockClaimedSeat } from './cast.repository.ts';
import type { SeatRow } from './cast.sql.ts';

/** The seat for which somebody casts, and in what capacity. */
export interface Voter {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly way: CastingWay;
  /** How many papers it has cast so far. */
  readonly revision: number;
  /** Whether the seat came to its holder after the opening. */
  readonly isNewHolder?: boolean;
}

/** The actor as voter: for the own seat, or for the one whose alternate it is. The seat's row stays locked. */
export async function findVoter(manager: EntityManager, actor: Actor, ballotId: string): Promise<Voter> {
  return resolveVoter(await lockClaimedSeat(manager, ballotId, { actor }), actor);
}

/** Who votes for the seat that was found; or why not. */
export function resolveVoter(seat: SeatRow | undefined, actor: Actor): Voter {
  if (!seat) throw actor.seat ? new NotOnTheRoll() : new NotFound();
  const way = resolveCastingWay(seat, actor);
  if (seat.recused) throw new SeatRecused();
  if (seat.vacant) throw new NotOnTheRoll();
  if (!seat.present) throw new SeatNotPresent();
  const isNewHolder = way === 'app' && seat.holderId !== actor.memberId;
  return { seatId: seat.seatId, country: seat.country, way, revision: seat.revision, isNewHolder };
}

function resolveCastingWay(seat: SeatRow, actor: Actor): CastingWay {
  if (seat.alternateId === actor.memberId) return 'alternate';
  if (seat.seatId === actor.seat?.id) {
    if (seat.alternateId) throw new SeatHandedOver();
    if (seat.castBy !== null && seat.castBy !== actor.memberId) throw new FormerHolderHasVoted();
    return 'app';
  }
  if (!actor.seat) throw new NotFound();
  if (seat.proxySeatId !== actor.seat.id) throw new NotTheProxy();
  if (seat.castItself) throw new PrincipalHasVoted();
  return 'proxy';
}
