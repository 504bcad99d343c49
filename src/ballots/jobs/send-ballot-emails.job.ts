import type { BallotOutcome } from '@nbn/contracts';
import { formatMoment } from '@nbn/calendar';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { type BallotEmailLine, ballotSummaryEmail } from '../emails/ballot-summary.email.ts';

const DUE = 'exists (select from ballot_email_line where due_at <= app_now())';

interface EmailLineRow {
  readonly ballotId: string;
  readonly what: BallotEmailLine['what'];
  readonly hash: string;
  readonly question: string | null;
  readonly closesAt: string;
  readonly timeZone: string;
  readonly outcome: BallotOutcome | null;
}

interface PendingSummary {
  readonly memberId: string;
  readonly address: string;
  readonly lines: readonly EmailLineRow[];
}

/**
 * All that waits for a member goes with the first of it that is due. A mail is read on the way: it names a
 * question that the whole region is asked openly, by no item of a meeting's agenda, and nothing else.
 */
const TAKE_DUE_LINES = `
  with ready as (
    select member_id
    from ballot_email_line
    where due_at <= app_now()
    group by member_id
    order by member_id
    limit 500
  ), taken as (
    delete from ballot_email_line l using ready r
    where l.member_id = r.member_id
    returning l.member_id, l.ballot_id, l.what, l.hash
  )
  select p.member_id as "memberId", p.email as address,
    json_agg(
      json_build_object(
        'ballotId', b.id, 'what', t.what, 'hash', t.hash, 'question', case
        when b.audience = 'region' and b.secrecy <> 'secret'
        and b.subject_kind <> 'agenda-item' then b.question end,
        'closesAt', to_char(b.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'timeZone', b.time_zone, 'outcome', case when b.released_at is not null then b.outcome end
      ) order by b.closes_at, b.id, t.what desc
    ) as lines
  from taken t
  join ballot b on b.id = t.ballot_id
  join membership p on p.member_id = t.member_id and p.state = 'active'
  group by p.member_id, p.email
  order by p.member_id`;

/**
 * Sends each seat one mail about the ballots that opened and closed for it. Taking the lines and planning the
 * mail are one transaction.
 */
@JobHandler({ queue: 'ballots', job: 'send-emails', rule: 'system', every: 60_000, due: DUE })
export class SendBallotEmailsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const summaries = await tx.manager.query<PendingSummary[]>(TAKE_DUE_LINES);
      await this.deliveries.plan(
        tx,
        summaries.map(({ memberId, address, lines }) => ({
          // A line is told once, so its mail is known by the first.
          event: `ballots:${lines[0]!.what}:${lines[0]!.ballotId}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...ballotSummaryEmail(lines.map((line) => this.toEmailLine(line))),
        })),
      );
    });
  }

  private toEmailLine({
    ballotId,
    what,
    hash,
    question,
    closesAt,
    timeZone,
    outcome,
  }: EmailLineRow): BallotEmailLine {
    const url = new URL(`/priorities/ballots/${ballotId}`, this.config.PUBLIC_URL).href;
    return { what, question, hash, url, closes: formatMoment(new Date(closesAt), timeZone), outcome };
  }
}
