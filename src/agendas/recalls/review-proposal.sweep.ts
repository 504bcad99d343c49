import { SYSTEM } from '../../platform/access/actor.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { newId } from '../../platform/persistence/id.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { tellAgenda } from '../agenda-live.ts';
import { COMES_AFTER } from '../carrying/next-meetings.query.ts';
import { AgendaItemProposed } from '../proposals/proposals.events.ts';

const MINUTES = 15;
const BATCH = 100;

/**
 * Decisions whose day has come, each with the next meeting of its kind. Of a closed item nothing is proposed:
 * its number alone would tell.
 */
const DUE = `
  select d.id as "decisionId", d.reference, d.review_on::text as "reviewOn", d.recorded_by as "byId",
    d.review_seat_id as "seatId", m.id as "meetingId", m.country_code as country
  from decision d
  join meeting f on f.id = d.meeting_id
  join agenda_item i on i.id = d.item_id and not i.closed
  join lateral (
    select m.id, m.country_code
    from meeting m
    where ${COMES_AFTER} and m.starts_at > app_now()
    order by m.state in ('draft', 'polling'), m.starts_at, m.id
    limit 1
  ) m on true
  where d.review_on <= (app_now() at time zone 'Atlantic/Reykjavik')::date and d.reviewed_at is null
    and d.withdrawn_at is null
    and not exists (select from agenda_proposal p where p.review_of_id = d.id and p.review_on = d.review_on)
  order by d.review_on, d.id
  limit ${BATCH}
  for update of d skip locked`;

const PROPOSE = `
  insert into agenda_proposal (
    id, meeting_id, kind, title, minutes, notes, proposed_by, seat_id, proposed_at, state, review_of_id,
    review_on
  )
  values ($1, $2, 'discussion', $3, ${MINUTES}, null, $4, $5, $6, 'open', $7, $8)
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
export class ReviewProposalSweep implements Job {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      for (const { decisionId, reference, reviewOn, byId, seatId, meetingId } of await tx.manager.query<
        DueReview[]
      >(DUE)) {
        const id = newId();
        await tx.manager.query(PROPOSE, [
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
        tellAgenda(tx, meetingId);
      }
    });
  }
}
