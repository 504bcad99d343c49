import type { CastingWay, CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { Prepared, type Sending } from '../platform/persistence/prepared.ts';
import { NotFound } from '../platform/problems/problem.ts';
import { NotOnTheRoll, NotTheProxy, PrincipalHasVoted, SeatHandedOver, SeatNotPresent, SeatRecused } from './ballots.problems.ts';

interface SeatRow {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly proxySeatId: string | null;
  readonly alternateId: string | null;
  readonly recused: boolean;
  readonly vacant: boolean;
  readonly present: boolean;
  readonly castItself: boolean;
  readonly revision: number;
  readonly othersVoting: number;
}

/** The seat for which somebody casts, and in what capacity. */
export interface Voter {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly way: CastingWay;
  /** How many papers it has cast so far. */
  readonly revision: number;
  /** How many seats had voted before its first paper. */
  readonly othersVoting: number;
}

/** How many seats have voted is asked of a first paper alone: only it makes them more. */
const VOTING = `case when s.revision = 0 then (select count(*)::int from ballot_seat v where v.ballot_id = s.ballot_id and v.revision > 0) else 0 end as "othersVoting"`;
const SEAT = `seat_id as "seatId", country_code as country, proxy_seat_id as "proxySeatId", alternate_id as "alternateId", recused, vacant, present, cast_itself as "castItself", revision, ${VOTING}`;
const NAMED_SEAT = new Prepared<SeatRow>(`select ${SEAT} from ballot_seat s where ballot_id = $1 and seat_id = $2 and $3::uuid is not null for update of s`);
const OWN_SEAT = new Prepared<SeatRow>(
  `select ${SEAT} from ballot_seat s where ballot_id = $1 and (alternate_id = $3 or seat_id = $2) order by seat_id = $2 desc nulls last limit 1 for update of s`);

/**
 * For which seat the actor casts: its own, the one it stands in for, or the one that named it as proxy. The seat's row stays
 * locked, so that two windows of one seat come one after the other.
 */
export async function voterOf(manager: EntityManager, actor: Actor, ballotId: string, forSeat?: string): Promise<Voter> {
  const { text, values } = seatStatement(actor, ballotId, forSeat);
  const [seat] = await manager.query<SeatRow[]>(text, [...values]);
  return voterFrom(seat, actor);
}

export function seatStatement(actor: Actor, ballotId: string, forSeat?: string): Sending<SeatRow> {
  return (forSeat ? NAMED_SEAT : OWN_SEAT).with(ballotId, forSeat ?? actor.seat?.id ?? null, actor.memberId);
}

/** Who votes for the seat that was found; or why not. */
export function voterFrom(seat: SeatRow | undefined, actor: Actor): Voter {
  if (!seat) throw actor.seat ? new NotOnTheRoll() : new NotFound();
  const way = wayOf(seat, actor);
  if (seat.recused) throw new SeatRecused();
  if (seat.vacant) throw new NotOnTheRoll();
  if (!seat.present) throw new SeatNotPresent();
  return { seatId: seat.seatId, country: seat.country, way, revision: seat.revision, othersVoting: seat.othersVoting };
}

function wayOf(seat: SeatRow, actor: Actor): CastingWay {
  if (seat.alternateId === actor.memberId) return 'alternate';
  if (seat.seatId === actor.seat?.id) {
    if (seat.alternateId) throw new SeatHandedOver();
    return 'app';
  }
  if (!actor.seat) throw new NotFound();
  if (seat.proxySeatId !== actor.seat.id) throw new NotTheProxy();
  if (seat.castItself) throw new PrincipalHasVoted();
  return 'proxy';
}
