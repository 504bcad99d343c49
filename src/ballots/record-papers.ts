import { createHash, randomBytes } from 'node:crypto';
import { checkBallotPaper, type BallotPaper, type ConsentPaper } from '@nbn/voting';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { PaperRefused } from './ballots.problems.ts';
import { receiptOf } from './receipt.ts';
import type { OpenBallot } from './cast.sql.ts';
import type { Voter } from './voter.ts';

/** Proof for the voter that this paper, and no other, is the one that counts for the seat. */
export interface Receipt {
  readonly ballotId: string;
  readonly seatId: string;
  readonly revision: number;
  readonly castAt: Date;
  readonly receipt: string;
}

/** A valid paper, ready to be recorded. */
export interface ValidatedPaper {
  readonly voter: Voter;
  readonly revision: number;
  readonly paper: BallotPaper;
  readonly words: PaperWords;
  readonly nonce: string | null;
  readonly receipt: string;
  /** Who sent it, and the officer who had entered it before. */
  readonly castBy: Actor;
  readonly enteredBy: string | null;
}

const WORD_FIELDS = ['reason', 'paragraph', 'lifts'] as const;
type PaperWords = Partial<Record<(typeof WORD_FIELDS)[number], string>>;

/** Checks a paper by the one validation there is. Throws `PaperRefused` with all its faults. */
export function validatePaper(
  ballot: OpenBallot,
  voter: Voter,
  input: unknown,
  castBy: Actor,
  enteredBy: string | null = null,
): ValidatedPaper {
  const checked = checkBallotPaper(
    {
      method: ballot.method,
      options: ballot.options,
      ...(ballot.rules.most ? { most: ballot.rules.most } : {}),
    },
    input,
  );
  if (!checked.ok) throw new PaperRefused(checked.faults);
  const { paper, words } = separateWords(checked.paper);
  const revision = voter.revision + 1;
  const nonce = ballot.secrecy === 'team' ? randomBytes(16).toString('hex') : null;
  return {
    voter,
    revision,
    paper,
    words,
    nonce,
    receipt: receiptOf(ballot.id, voter.seatId, revision, paper, nonce),
    castBy,
    enteredBy,
  };
}

/**
 * The paper as it is kept: its words are named by their digests, so that they can be redacted while the
 * paper stays as it was cast.
 */
function separateWords(paper: BallotPaper): { paper: BallotPaper; words: PaperWords } {
  if (!('consent' in paper)) return { paper, words: {} };
  const words = WORD_FIELDS.flatMap((name) =>
    paper[name] === undefined ? [] : [[name, paper[name]] as const],
  );
  const digests = words.map(([name, text]) => [
    name,
    `sha256:${createHash('sha256').update(text).digest('hex')}`,
  ]);
  return {
    paper: { consent: paper.consent, ...Object.fromEntries(digests) } as ConsentPaper,
    words: Object.fromEntries(words),
  };
}

/**
 * Papers of one ballot, several of one seat perhaps: all into the record, each seat's last one counts, words
 * apart.
 */
const INSERT_PAPERS = new PreparedStatement(`
with given as (
  select * from jsonb_to_recordset($2::jsonb) as g(
    seat_id uuid, revision int, paper jsonb, cast_by uuid, receipt text, way text, entered_by uuid,
    nonce text, reason text, paragraph text, lifts text
  )
),
voted as (
  update ballot_seat s set revision = l.revision, voted_at = app_now(), cast_itself = s.cast_itself or l.itself
  from (select seat_id, max(revision) as revision, bool_or(way <> 'proxy') as itself from given group by seat_id) l
  where s.ballot_id = $1 and s.seat_id = l.seat_id
),
kept as (
  insert into ballot_paper (ballot_id, seat_id, revision, paper, cast_by, cast_at, receipt, way, entered_by, nonce)
  select $1, seat_id, revision, paper, cast_by, app_now(), receipt, way, entered_by, nonce from given
),
-- What waits for a second officer is of no use once the seat has voted.
overtaken as (
  delete from ballot_entry e using given g where e.ballot_id = $1 and e.seat_id = g.seat_id
)
insert into ballot_reason (ballot_id, seat_id, revision, reason, paragraph, lifts)
select $1, seat_id, revision, reason, paragraph, lifts from given where num_nonnulls(reason, paragraph, lifts) > 0`);

/**
 * Records checked papers, whoever sent them; the rows of their seats are locked by the caller. The one
 * way into the record of open and team ballots. `othersVoting` is how many seats had voted before. Returns
 * the receipts in the order of the papers.
 */
export function recordPapers(
  tx: Tx,
  ballotId: string,
  papers: readonly ValidatedPaper[],
  othersVoting: number,
): readonly Receipt[] {
  tx.write(INSERT_PAPERS.bind(ballotId, JSON.stringify(papers.map(toRow))));
  for (const { voter, revision, castBy } of papers) {
    const { seatId, country, way } = voter;
    tx.audit({
      action: revision === 1 ? 'ballot.cast' : 'ballot.changed',
      object: { kind: 'ballot', id: ballotId },
      country,
      detail: { seat: seatId, revision, ...(way === 'app' ? {} : { way }) },
      by: castBy,
    });
  }
  const firsts = papers.filter(({ revision }) => revision === 1).length;
  if (firsts > 0)
    tx.broadcast(`ballot:${ballotId}`, 'ballot-turnout', { ballotId, seatsVoting: othersVoting + firsts });
  return papers.map(({ voter, revision, receipt }) => ({
    ballotId,
    seatId: voter.seatId,
    revision,
    castAt: tx.now,
    receipt,
  }));
}

function toRow({ voter, revision, paper, words, nonce, receipt, castBy, enteredBy }: ValidatedPaper): object {
  return {
    seat_id: voter.seatId,
    revision,
    paper,
    cast_by: castBy.memberId,
    receipt,
    way: voter.way,
    entered_by: enteredBy,
    nonce,
    ...words,
  };
}
