import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import {
  selectClaimedSeats,
  selectOpenBallot,
  selectReaders,
  type OpenBallot,
  type Reader,
  type SeatRow,
  type VoterClaim,
} from './cast.sql.ts';

/** The actor as reader of the ballot, if they may know of it. */
export async function findReader(
  manager: EntityManager,
  ballotId: string,
  actor: Actor,
): Promise<Reader | undefined> {
  const [statement] = selectReaders(ballotId, [actor]);
  return findFirst(manager, statement!);
}

/** The ballot with its options, if voting is on; it stays locked against the count. */
export async function lockOpenBallot(
  manager: EntityManager,
  ballotId: string,
): Promise<OpenBallot | undefined> {
  return findFirst(manager, selectOpenBallot(ballotId, true));
}

/** The seat that is voted for, with its row locked. */
export async function lockClaimedSeat(
  manager: EntityManager,
  ballotId: string,
  claim: VoterClaim,
): Promise<SeatRow | undefined> {
  return findFirst(manager, selectClaimedSeats(ballotId, [claim]));
}

async function findFirst<Row extends object>(
  manager: EntityManager,
  { text, values }: BoundStatement<Row>,
): Promise<Row | undefined> {
  const [row] = await manager.query<Row[]>(text, [...values]);
  return row;
}
