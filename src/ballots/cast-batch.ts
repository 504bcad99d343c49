import { NotFound } from '#platform/problems/problem';
import { BallotAlreadyClosed, BallotNotOpenYet } from './ballots.problems.ts';
import type { OpenBallot, SeatRow, VoterClaim } from './cast.sql.ts';
import { validatePaper, type ValidatedPaper } from './record-papers.ts';
import { resolveVoter } from './voter.ts';

/** A paper to be cast, with who sends it. */
export interface Cast extends VoterClaim {
  readonly input: unknown;
}

/** What the database knows of papers that are to be committed together, in their order. */
export interface CastBatchContext {
  /** Missing unless it takes papers at this instant. */
  readonly ballot: OpenBallot | undefined;
  /** Of each cast, the seat's row, locked. */
  readonly seats: ReadonlyMap<number, SeatRow>;
  /** Those who may know of the ballot, and whether it only waits for its opening. */
  readonly readers: ReadonlyMap<string, { readonly early: boolean }>;
}

/**
 * Decides about papers that come at the same time: each by itself, so that a refused one does not affect the
 * others. Two of one seat follow on each other.
 */
export class CastBatch {
  readonly accepted: ValidatedPaper[] = [];
  private readonly updatedSeats = new Map<string, Pick<SeatRow, 'revision' | 'castItself' | 'castBy'>>();

  constructor(private readonly context: CastBatchContext) {}

  /** Throws the problem for the sender where the paper is refused. */
  decide({ actor, input }: Cast, at: number): ValidatedPaper {
    const reader = this.context.readers.get(actor.memberId);
    if (!reader) throw new NotFound();
    const { ballot } = this.context;
    if (!ballot) throw reader.early ? new BallotNotOpenYet() : new BallotAlreadyClosed();
    if (ballot.secrecy === 'secret') throw new NotFound();
    const found = this.context.seats.get(at);
    const seat = found && { ...found, ...this.updatedSeats.get(found.seatId) };
    const paper = validatePaper(ballot, resolveVoter(seat, actor), input, actor);
    const { way } = paper.voter;
    this.updatedSeats.set(seat!.seatId, {
      revision: paper.revision,
      castItself: seat!.castItself || way !== 'proxy',
      castBy: way === 'app' ? actor.memberId : null,
    });
    this.accepted.push(paper);
    return paper;
  }
}
