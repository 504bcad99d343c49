import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { IS_LATER_MEETING } from '../carry-over/next-meetings.query.ts';
import { IS_OWN_PROPOSAL } from './proposal.visibility.ts';

const ITEM_MINUTES = 15;
const BATCH_SIZE = 100;

/**
 * Decisions whose review day has come, each with the next meeting of its kind. Decisions on closed items are
 * left out: the number of the decision alone would give the item away.
 */
const SELECT_DUE_REVIEWS = `
  select d.id as "decisionId", d.reference, d.review_on::text as "reviewOn", d.recorded_by as "byId",
    d.review_seat_id as "seatId", m.id as "meetingId", m.country_code as country
  from decision d
  join meeting f on f.id = d.meeting_id
  join agenda_item i on i.id = d.item_id and not i.closed
  join lateral (
    select m.id, m.country_code
    from meeting m
    where ${IS_LATER_MEETING} and m.starts_at > app_now()
    order by m.state in ('draft', 'polling'), m.starts_at, m.id
    limit 1
  ) m on true
  where d.review_on <= (app_now() at time zone 'Atlantic/Reykjavik')::date and d.reviewed_at is null
    and d.withdrawn_at is null
    and not exists (select from agenda_proposal p where p.review_of_id = d.id and p.review_on = d.review_on)
  order by d.review_on, d.id
  limit ${BATCH_SIZE}
  for update of d skip locked`;

const INSERT_REVIEW_PROPOSAL = `
  insert into agenda_proposal (
    id, meeting_id, kind, title, minutes, notes, proposed_by, seat_id, proposed_at, state, review_of_id,
    review_on
  )
  values ($1, $2, 'discussion', $3, ${ITEM_MINUTES}, null, $4, $5, $6, 'open', $7, $8)
  on conflict do nothing
  returning id`;

/** A decision to be reviewed, and the meeting to propose that for. */
export interface DueReview {
  readonly decisionId: string;
  readonly reference: string;
  readonly reviewOn: string;
  readonly byId: string;
  readonly seatId: string | null;
  readonly meetingId: string;
  readonly country: string | null;
}

/** Locks the decisions of one batch until the commit. */
export async function findDueReviews(tx: Tx): Promise<DueReview[]> {
  return tx.manager.query<DueReview[]>(SELECT_DUE_REVIEWS);
}

/** Returns the id of the proposal; null where another process has just made it. */
export async function insertReviewProposal(tx: Tx, review: DueReview): Promise<string | null> {
  const [made] = await tx.manager.query<{ id: string }[]>(INSERT_REVIEW_PROPOSAL, [
    newId(),
    review.meetingId,
    `Review of decision ${review.reference}`,
    review.byId,
    review.seatId,
    tx.now,
    review.decisionId,
    review.reviewOn,
  ]);
  return made?.id ?? null;
}

/** Whether the member made the proposal, or holds the seat it was made for. */
export async function isOwnProposal(
  tx: Tx,
  memberId: string,
  proposalId: string,
  meetingId: string,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `select from agenda_proposal p where p.id = $2 and p.meeting_id = $3 and ${IS_OWN_PROPOSAL}`,
    [memberId, proposalId, meetingId],
  );
  return rows.length > 0;
}

/** Who made a proposal, and who holds the seat it was made for. */
export async function findProposerIds(tx: Tx, proposalId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select p.proposed_by as id
      from agenda_proposal p
      where p.id = $1
      union
      select h.member_id
      from agenda_proposal p
      join membership h on h.seat_id = p.seat_id
      where p.id = $1`,
    [proposalId],
  );
  return rows.map(({ id }) => id);
}
