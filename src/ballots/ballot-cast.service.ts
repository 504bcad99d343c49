import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { GroupCommit } from '#platform/persistence/group-commit';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { BallotAlreadyClosed, BallotNotOpenYet } from './ballots.problems.ts';
import { CastBatch, type Cast } from './cast-batch.ts';
import { findReader, lockOpenBallot } from './cast.repository.ts';
import { selectClaimedSeats, selectOpenBallot, selectReaders, type OpenBallot } from './cast.sql.ts';
import { recordPapers, type Receipt } from './record-papers.ts';

type CastOutcome = { readonly receipt: Receipt } | { readonly refusal: unknown };

/**
 * Casting and changing a paper: one a seat, the last before the closing time counts, earlier ones stay in the
 * record.
 */
@Injectable()
export class BallotCastService {
  /**
   * Options are fixed from the announcement on, by the database itself: each process asks once for those of a
   * ballot.
   */
  private readonly optionsByBallot = new Map<string, readonly string[]>();
  private readonly group = new GroupCommit<Cast, CastOutcome>((ballotId, casts) =>
    this.commit(ballotId, casts),
  );

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Casts for the actor's own seat, for the one it is the alternate of, or, named by `forSeat`, for the seat whose
   * proxy it is. Papers of one ballot that arrive while a commit is under way go into the next one together,
   * as in the last second before a close.
   */
  async cast(actor: Actor, ballotId: string, input: unknown, forSeat?: string): Promise<Receipt> {
    const outcome = await this.group.add(ballotId, { actor, input, ...(forSeat ? { forSeat } : {}) });
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.receipt;
  }

  /**
   * All reads travel with the start of the transaction and all writes with its end: seats are locked for one
   * round trip only.
   */
  private commit(ballotId: string, casts: readonly Cast[]): Promise<readonly CastOutcome[]> {
    const cachedOptions = this.optionsByBallot.get(ballotId);
    // Several members write in this transaction: each audit row names its own.
    const actors = casts.map(({ actor }) => actor);
    return this.unitOfWork.run(SYSTEM, {
      preload: {
        ballot: selectOpenBallot(ballotId, cachedOptions === undefined),
        seats: selectClaimedSeats(ballotId, casts),
        readers: selectReaders(ballotId, actors),
      },
      work: (tx, { ballot: [open], seats, readers }) => {
        const batch = new CastBatch({
          ballot: open && this.withOptions(open, cachedOptions),
          seats: new Map(seats.map((seat) => [seat.at, seat])),
          readers: new Map(readers.flat().map((reader) => [reader.id, reader])),
        });
        const places = casts.map((cast, at) => tryDecide(batch, cast, at));
        const receipts =
          batch.accepted.length > 0
            ? recordPapers(
                tx,
                ballotId,
                batch.accepted,
                Math.max(...seats.map(({ othersVoting }) => othersVoting)),
              )
            : [];
        return Promise.resolve(
          places.map((place) => (typeof place === 'number' ? { receipt: receipts[place]! } : place)),
        );
      },
    });
  }

  private withOptions(ballot: OpenBallot, cached: readonly string[] | undefined): OpenBallot {
    if (cached) return { ...ballot, options: cached };
    if (this.optionsByBallot.size >= MAX_CACHED_BALLOTS) this.optionsByBallot.clear();
    this.optionsByBallot.set(ballot.id, ballot.options);
    return ballot;
  }
}

const MAX_CACHED_BALLOTS = 200;

/** The place of a paper among the accepted ones, or why it is refused. */
function tryDecide(batch: CastBatch, cast: Cast, at: number): number | { readonly refusal: unknown } {
  try {
    batch.decide(cast, at);
    return batch.accepted.length - 1;
  } catch (refusal) {
    return { refusal };
  }
}

/**
 * The ballot, if the actor knows of it and voting is on at the database's instant of this transaction; it
 * stays locked against the count.
 */
export async function requireOpenBallot(
  manager: EntityManager,
  ballotId: string,
  actor: Actor,
): Promise<OpenBallot> {
  const reader = await findReader(manager, ballotId, actor);
  if (!reader) throw new NotFound();
  const open = await lockOpenBallot(manager, ballotId);
  if (!open) throw reader.early ? new BallotNotOpenYet() : new BallotAlreadyClosed();
  return open;
}
