import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { broadcastAgenda } from '../agenda.broadcaster.ts';
import { IS_LATER_MEETING } from '../carry-over/next-meetings.query.ts';
import { AgendaItemProposed } from './proposals.events.ts';

const ITEM_MINUTES = 15;
const BATCH_SIZE = 100;

/**
 * Decisions whose day has come, each with the next meeting of its kind. Of a closed item nothing is proposed:
 * its number alone would tell.
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

const INSERT_PROPOSAL = `
  insert into agenda_proposal (
    id, meeting_id, kind, title, minutes, notes, proposed_by, seat_id, proposed_at, state, review_of_id,
    review_on
  )
  values ($1, $2, 'discussion', $3, ${ITEM_MINUTES}, null, $4, $5, $6, 'open', $7, $8)
  on conflict do nothing`;

interface DueReview {
  readonly decisionId: string;
  readonly reference: string;
  readonly reviewOn: string;
  readonly byId: string;
  readonly seatId: string | null;
  readonly meetingId: string;
  readonly country: string | null;
}

/**
 * Proposes for the next meeting of its kind to look again at a decision whose day has come; it waits where
 * there is none yet.
 */
@JobHandler({ queue: 'agendas', job: 'propose-reviews', rule: 'system', every: 60_000 })
export class ProposeDecisionReviewsJob implements Job {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      for (const { decisionId, reference, reviewOn, byId, seatId, meetingId } of await tx.manager.query<
        DueReview[]
      >(SELECT_DUE_REVIEWS)) {
        const id = newId();
        await tx.manager.query(INSERT_PROPOSAL, [
          id,
          meetingId,
          `Decision ${reference} again`,
          byId,
          seatId,
          tx.now,
          decisionId,
          reviewOn,
        ]);
        tx.audit({
          action: 'agenda-proposal.made',
          object: { kind: 'agenda-proposal', id },
          detail: { meetingId, decisionId },
        });
        tx.publish(new AgendaItemProposed({ meetingId, proposalId: id, byId }));
        broadcastAgenda(tx, meetingId);
      }
    });
  }
}
