import { Injectable } from '@nestjs/common';
import type { Language } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { CommentPosted, IS_THREAD_READER } from '../standards/index.ts';
import { mentionEmail } from './emails/mention.email.ts';
import { NotificationService } from './notification.service.ts';

interface MentionedMember {
  readonly thread_id: string;
  readonly member_id: string;
  readonly address: string;
  readonly language: Language;
}

/**
 * Which of these members, each beside a thread, may read it now: rights are checked again when the event is
 * handled.
 */
const MENTIONED_MEMBERS = new PreparedStatement<MentionedMember>(`
  select g.thread_id, g.member_id, p.email as address, p.language
  from unnest($1::uuid[], $2::uuid[]) as g(thread_id, member_id)
  join comment_thread t on t.id = g.thread_id
  join standard s on s.id = t.standard_id
  join membership p on p.member_id = g.member_id
  where ${IS_THREAD_READER}`);

/** Notifies members who are mentioned in a comment, in the application and by mail. */
@Injectable()
export class MentionSubscribers {
  constructor(
    private readonly notifier: NotificationService,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  @OnEvents(CommentPosted)
  async mentioned(events: readonly CommentPosted[], tx: Tx): Promise<void> {
    const mentions = events.flatMap(({ payload: { mentionedIds, ...where } }) =>
      mentionedIds.filter((id) => id !== where.authorId).map((memberId) => ({ ...where, memberId })),
    );
    if (mentions.length === 0) return;
    const [rows] = await tx.queryAll(
      MENTIONED_MEMBERS.bind(
        mentions.map(({ threadId }) => threadId),
        mentions.map(({ memberId }) => memberId),
      ),
    );
    const readers = new Map(rows.map((row) => [`${row.thread_id} ${row.member_id}`, row]));
    const reached = mentions.flatMap((mention) => {
      const reader = readers.get(`${mention.threadId} ${mention.memberId}`);
      return reader ? [{ ...mention, address: reader.address, language: reader.language }] : [];
    });
    await this.notifier.notify(
      tx,
      reached.map(({ standardId, threadId, memberId, authorId }) => ({
        memberId,
        kind: 'mentioned',
        objectKind: 'standard',
        objectId: standardId,
        placeId: threadId,
        actorId: authorId,
      })),
    );
    await this.deliveries.plan(
      tx,
      reached.map(({ commentId, standardId, threadId, memberId, address, language }) => ({
        event: `mentioned:${commentId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...mentionEmail(
          new URL(`/standards/${standardId}?thread=${threadId}`, this.config.PUBLIC_URL).href,
          language,
        ),
      })),
    );
  }
}
