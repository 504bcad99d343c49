import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkBallotPaper, type BallotPaper, type ConsentPaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { Prepared, type Sending } from '../platform/persistence/prepared.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import type { Ballot } from './ballot.entity.ts';
import { BallotClosedAlready, BallotNotOpenYet, PaperRefused } from './ballots.problems.ts';
import { receiptOf } from './receipt.ts';
import { ballotsVisibleTo } from './visibility.ts';
import { seatStatement, voterFrom, type Voter } from './voter.ts';

/** Proof for the voter that this paper, and no other, is the one that counts for the seat. */
export interface Receipt {
  readonly ballotId: string;
  readonly seatId: string;
  readonly revision: number;
  readonly castAt: Date;
  readonly receipt: string;
}

/** A ballot that takes papers at this moment. */
export type OpenBallot = Pick<Ballot, 'id' | 'method' | 'secrecy' | 'rules'> & { readonly options: readonly string[] };

/** Casting and changing a paper: one a seat, the last before the closing time counts, earlier ones stay in the record. */
@Injectable()
export class BallotCasting {
  /** Options are fixed from the announcement on, by the database itself: each process asks once for those of a ballot. */
  private readonly options = new Map<string, readonly string[]>();

  constructor(private readonly work: UnitOfWork) {}

  /**
   * Casts for the actor's own seat, for the one it stands in for, or, named by `forSeat`, for the seat whose proxy it is. What has to be
   * known travels with the start of the transaction and what is written with its end, so that the seat is locked for one turn only.
   */
  async cast(actor: Actor, ballotId: string, input: unknown, forSeat?: string): Promise<Receipt> {
    const known = this.options.get(ballotId);
    return this.work.run(actor, async (tx, open, seats) => {
      const ballot = this.withOptions(open[0] ?? (await whyNotOpen(tx.manager, ballotId, actor)), known);
      if (ballot.secrecy === 'secret') throw new NotFound();
      const voter = voterFrom(seats[0], actor);
      return takeIn(tx, ballot, voter, input, { castBy: actor.memberId, enteredBy: null });
    }, openStatement(ballotId, actor, known === undefined), seatStatement(actor, ballotId, forSeat));
  }

  private withOptions(ballot: OpenBallot, known: readonly string[] | undefined): OpenBallot {
    if (known) return { ...ballot, options: known };
    if (this.options.size >= KNOWN_BALLOTS) this.options.clear();
    this.options.set(ballot.id, ballot.options);
    return ballot;
  }
}

/**
 * The ballot, if voting is on at the database's instant of this transaction. The share lock lets voters pass side by side
 * and makes the count wait for those already inside; once the closing time has passed nobody locks it any more.
 */
export async function openBallot(manager: EntityManager, ballotId: string, actor: Actor): Promise<OpenBallot> {
  const { text, values } = openStatement(ballotId, actor);
  const [open] = await manager.query<OpenBallot[]>(text, [...values]);
  return open ?? whyNotOpen(manager, ballotId, actor);
}

const KNOWN_BALLOTS = 200;
const OPTIONS = `(select coalesce(array_agg(option_id::text order by position), '{}') from ballot_option where ballot_id = b.id) as options`;

function openStatement(ballotId: string, actor: Actor, withOptions = true): Sending<OpenBallot> {
  return Prepared.of<OpenBallot>(
    `select id, method, secrecy, rules${withOptions ? `, ${OPTIONS}` : ''}
     from ballot b where id = $1 and state = 'open' and closes_at > app_now() and ${ballotsVisibleTo(actor, '$2')} and $2::uuid is not null for share of b`,
  ).with(ballotId, actor.memberId);
}

async function whyNotOpen(manager: EntityManager, ballotId: string, actor: Actor): Promise<never> {
  const [found] = await manager.query<{ early: boolean }[]>(
    `select state = 'announced' and closes_at > app_now() as early from ballot b
     where id = $1 and state not in ('draft', 'withdrawn') and ${ballotsVisibleTo(actor, '$2')} and $2::uuid is not null`, [ballotId, actor.memberId]);
  if (!found) throw new NotFound();
  throw found.early ? new BallotNotOpenYet() : new BallotClosedAlready();
}

const NEXT_REVISION = new Prepared(
  `update ballot_seat set revision = $3, voted_at = app_now(), cast_itself = cast_itself or $4 where ballot_id = $1 and seat_id = $2`);
const KEEP_PAPER = new Prepared(
  `insert into ballot_paper (ballot_id, seat_id, revision, paper, cast_by, cast_at, receipt, way, entered_by, nonce) values ($1, $2, $3, $4, $5, app_now(), $6, $7, $8, $9)`);
const KEEP_WORDS = new Prepared('insert into ballot_reason (ballot_id, seat_id, revision, reason, paragraph, lifts) values ($1, $2, $3, $4, $5, $6)');

/** Takes a paper in for a seat, whoever brought it and holds its row locked: the one way into the record of open and team ballots. */
export function takeIn(
  tx: Tx, ballot: OpenBallot, { seatId, country, way, revision: before, othersVoting }: Voter, input: unknown,
  by: { readonly castBy: string; readonly enteredBy: string | null },
): Receipt {
  const checked = checkBallotPaper({ method: ballot.method, options: ballot.options, ...(ballot.rules.most ? { most: ballot.rules.most } : {}) }, input);
  if (!checked.ok) throw new PaperRefused(checked.faults);
  const paper = withDigests(checked.paper);
  const revision = before + 1;
  const nonce = ballot.secrecy === 'team' ? randomBytes(16).toString('hex') : null;
  const receipt = receiptOf(ballot.id, seatId, revision, paper, nonce);
  tx.write(NEXT_REVISION.with(ballot.id, seatId, revision, way !== 'proxy'));
  tx.write(KEEP_PAPER.with(ballot.id, seatId, revision, JSON.stringify(paper), by.castBy, receipt, way, by.enteredBy, nonce));
  keepWords(tx, ballot.id, seatId, revision, checked.paper);
  tx.audit({
    action: revision === 1 ? 'ballot.cast' : 'ballot.changed', object: { kind: 'ballot', id: ballot.id }, country,
    detail: { seat: seatId, revision, ...(way === 'app' ? {} : { way }) },
  });
  if (revision === 1) tx.live(`ballot:${ballot.id}`, 'ballot-turnout', { ballotId: ballot.id, seatsVoting: othersVoting + 1 });
  return { ballotId: ballot.id, seatId, revision, castAt: tx.now, receipt };
}

const WORDS = ['reason', 'paragraph', 'lifts'] as const;

/** The paper as it is kept: its words are named by their digests, so that they can be taken back while the paper stays as it was cast. */
function withDigests(paper: BallotPaper): BallotPaper {
  if (!('consent' in paper)) return paper;
  const digests = WORDS.flatMap((name) => (paper[name] === undefined ? [] : [[name, `sha256:${createHash('sha256').update(paper[name]).digest('hex')}`]]));
  return { consent: paper.consent, ...Object.fromEntries(digests) } as ConsentPaper;
}

function keepWords(tx: Tx, ballotId: string, seatId: string, revision: number, paper: BallotPaper): void {
  if (!('consent' in paper) || WORDS.every((name) => paper[name] === undefined)) return;
  const [reason, paragraph, lifts] = WORDS.map((name) => paper[name] ?? null);
  tx.write(KEEP_WORDS.with(ballotId, seatId, revision, reason!, paragraph!, lifts!));
}

/** How many seats have voted. */
export async function seatsVoting(manager: EntityManager, ballotId: string): Promise<number> {
  const [row] = await manager.query<[{ seats: number }]>('select count(*)::int as seats from ballot_seat where ballot_id = $1 and revision > 0', [ballotId]);
  return row.seats;
}
