import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { DeliveryService } from '#platform/mail/delivery.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';

/** Reminders of several kinds come due at the same minute; this long they are gathered. */
const COLLECTION_WINDOW = `interval '2 minutes'`;

const TAKE_READY_DIGESTS = `
  with ready as (
    select member_id
    from digest_line
    group by member_id
    having min(at) <= app_now() - ${COLLECTION_WINDOW}
    order by member_id
    limit 500
  ), taken as (
    delete from digest_line l using ready r
    where l.member_id = r.member_id
    returning l.id, l.member_id, l.line, l.url
  )
  select t.member_id as "memberId", p.email as address, min(t.id::text) as first,
    json_agg(json_build_object('line', t.line, 'url', t.url) order by t.id) as lines
  from taken t
  join membership p on p.member_id = t.member_id and p.state <> 'left'
  group by t.member_id, p.email
  order by t.member_id`;

interface Digest {
  readonly memberId: string;
  readonly address: string;
  readonly first: string;
  readonly lines: readonly { readonly line: string; readonly url: string }[];
}

/**
 * Sends each member who wants it so one mail a day with all that is to be recalled. Taking the lines and
 * planning the mail are one transaction.
 */
@JobHandler({
  queue: 'reminders',
  job: 'digest',
  rule: 'system',
  every: 60_000,
  due: `exists (select from digest_line where at <= app_now() - ${COLLECTION_WINDOW})`,
})
export class SendReminderDigestsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryService,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const digests = await tx.manager.query<Digest[]>(TAKE_READY_DIGESTS);
      await this.deliveries.plan(
        tx,
        digests.map(({ memberId, address, first, lines }) => ({
          event: `digest:${first}`,
          recipientId: memberId,
          address,
          channel: 'mail',
          ...reminderDigestEmail(lines),
        })),
      );
    });
  }
}

/** The daily mail in words. */
export function reminderDigestEmail(lines: Digest['lines']): { subject: string; text: string } {
  const many = lines.length === 1 ? 'one reminder' : `${lines.length} reminders`;
  return {
    subject: `Your day: ${many}`,
    text: `${['What is to be recalled to you today:', '', ...lines.flatMap(({ line, url }) => [`- ${line}`, `  ${url}`])].join('\n')}\n`,
  };
}
