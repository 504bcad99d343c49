import { NotFound } from '../platform/problems/problem.ts';
import { BallotClosedAlready, BallotNotOpenYet } from './ballots.problems.ts';
import { checkPaper, type CheckedPaper, type OpenBallot } from './take-in.ts';
import { voterFrom, type Comer, type SeatRow } from './voter.ts';

/** A paper on its way, with who brings it. */
export interface Cast extends Comer {
  readonly input: unknown;
}

/** What the database knows of papers that are to be committed together, in their order. */
export interface KnownOfCasts {
  /** Missing unless it takes papers at this instant. */
  readonly ballot: OpenBallot | undefined;
  /** Of each cast, the seat's row, locked. */
  readonly seats: ReadonlyMap<number, SeatRow>;
  /** Those who may know of the ballot, and whether it only waits for its opening. */
  readonly readers: ReadonlyMap<string, { readonly early: boolean }>;
}

/**
 * Decides about papers that come at the same time: each by itself, so that a refused one spoils nobody's. Two
 * of one seat follow on each other.
 */
export class CastBatch {
  readonly taken: CheckedPaper[] = [];
  private readonly since = new Map<string, Pick<SeatRow, 'revision' | 'castItself' | 'castBy'>>();

  constructor(private readonly known: KnownOfCasts) {}

  /** Throws what the bringer is told where the paper is refused. */
  decide({ actor, input }: Cast, at: number): CheckedPaper {
    const reader = this.known.readers.get(actor.memberId);
    if (!reader) throw new NotFound();
    const { ballot } = this.known;
    if (!ballot) throw reader.early ? new BallotNotOpenYet() : new BallotClosedAlready();
    if (ballot.secrecy === 'secret') throw new NotFound();
    const found = this.known.seats.get(at);
    const seat = found && { ...found, ...this.since.get(found.seatId) };
    const paper = checkPaper(ballot, voterFrom(seat, actor), input, actor);
    const { way } = paper.voter;
    this.since.set(seat!.seatId, {
      revision: paper.revision,
      castItself: seat!.castItself || way !== 'proxy',
      castBy: way === 'app' ? actor.memberId : null,
    });
    this.taken.push(paper);
    return paper;
  }
}
