import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '../platform/access/actor.ts';
import { GroupCommit } from '../platform/persistence/group-commit.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import { BallotClosedAlready, BallotNotOpenYet } from './ballots.problems.ts';
import { CastBatch, type Cast } from './cast-batch.ts';
import { openStatement, readersStatements } from './cast.sql.ts';
import { takeIn, type OpenBallot, type Receipt } from './take-in.ts';
import { seatsStatement } from './voter.ts';

type Outcome = { readonly receipt: Receipt } | { readonly refusal: unknown };

/**
 * Casting and changing a paper: one a seat, the last before the closing time counts, earlier ones stay in the
 * record.
 */
@Injectable()
export class BallotCasting {
  /**
   * Options are fixed from the announcement on, by the database itself: each process asks once for those of a
   * ballot.
   */
  private readonly options = new Map<string, readonly string[]>();
  private readonly group = new GroupCommit<Cast, Outcome>((ballotId, casts) => this.commit(ballotId, casts));

  constructor(private readonly work: UnitOfWork) {}

  /**
   * Casts for the actor's own seat, for the one it stands in for, or, named by `forSeat`, for the seat whose
   * proxy it is. Papers of one ballot that arrive while a commit is under way go into the next one together,
   * as in the last second before a close.
   */
  async cast(actor: Actor, ballotId: string, input: unknown, forSeat?: string): Promise<Receipt> {
    const outcome = await this.group.add(ballotId, { actor, input, ...(forSeat ? { forSeat } : {}) });
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.receipt;
  }

  /**
   * What has to be known travels with the start of the transaction and what is written with its end: seats
   * are locked for one turn only.
   */
  private commit(ballotId: string, casts: readonly Cast[]): Promise<readonly Outcome[]> {
    const known = this.options.get(ballotId);
    // Several members write in this transaction: each audit row names its own.
    return this.work.run(
      SYSTEM,
      (tx, [open], seats, ...readers) => {
        const batch = new CastBatch({
          ballot: open && this.withOptions(open, known),
          seats: new Map(seats.map((seat) => [seat.at, seat])),
          readers: new Map(readers.flat().map((reader) => [reader.id, reader])),
        });
        const places = casts.map((cast, at) => decided(batch, cast, at));
        const receipts =
          batch.taken.length > 0
            ? takeIn(tx, ballotId, batch.taken, Math.max(...seats.map(({ othersVoting }) => othersVoting)))
            : [];
        return Promise.resolve(
          places.map((place) => (typeof place === 'number' ? { receipt: receipts[place]! } : place)),
        );
      },
      openStatement(ballotId, known === undefined),
      seatsStatement(ballotId, casts),
      ...readersStatements(
        ballotId,
        casts.map(({ actor }) => actor),
      ),
    );
  }

  private withOptions(ballot: OpenBallot, known: readonly string[] | undefined): OpenBallot {
    if (known) return { ...ballot, options: known };
    if (this.options.size >= KNOWN_BALLOTS) this.options.clear();
    this.options.set(ballot.id, ballot.options);
    return ballot;
  }
}

const KNOWN_BALLOTS = 200;

/** The place of a paper among those that are taken in, or why it is not. */
function decided(batch: CastBatch, cast: Cast, at: number): number | { readonly refusal: unknown } {
  try {
    batch.decide(cast, at);
    return batch.taken.length - 1;
  } catch (refusal) {
    return { refusal };
  }
}

/**
 * The ballot, if the actor knows of it and voting is on at the database's instant of this transaction; it
 * stays locked against the count.
 */
export async function openBallot(
  manager: EntityManager,
  ballotId: string,
  actor: Actor,
): Promise<OpenBallot> {
  const [readers] = readersStatements(ballotId, [actor]);
  const [reader] = await manager.query<{ early: boolean }[]>(readers!.text, [...readers!.values]);
  if (!reader) throw new NotFound();
  const { text, values } = openStatement(ballotId, true);
  const [open] = await manager.query<OpenBallot[]>(text, [...values]);
  if (!open) throw reader.early ? new BallotNotOpenYet() : new BallotClosedAlready();
  return open;
}
