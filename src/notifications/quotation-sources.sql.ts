import type { NotificationKind, NotificationObject, Permission } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { membersByIdsSql } from '../network/index.ts';
import { conversationsVisibleTo, FROM_CONVERSATION, questionsVisibleTo } from '../practices/index.ts';
import { standardsVisibleTo, threadsReadableBy } from '../standards/index.ts';

/**
 * Words that notifications are about: a statement of `text`, `mentions`, `author_id` and `at` for each
 * `notification n`, whose reader is `$1`, as far as that reader reads them now.
 */
export interface QuotationSource {
  readonly objectKinds: readonly NotificationObject[];
  readonly kinds: readonly NotificationKind[];
  readonly permission: Permission;
  readonly select: (actor: Actor) => string;
}

const MENTIONS = membersByIdsSql('c.mentions', `'calledAs', c.called_as[g.place]`);
/** Over `c`, which somebody wrote: by whom it was, when it was, and to whom, if it mentions the reader. */
const IS_TOLD_OF = `
  c.author_id = n.actor_id and c.at <= n.at and (n.kind <> 'mentioned' or $1::uuid = any(c.mentions))`;

/**
 * Ballots are no source: what is said of a vote is never quoted. Neither is what stands in a thread that is kept to
 * a team or to those named: a list may be open on a wall.
 */
export const QUOTATION_SOURCES: readonly QuotationSource[] = [
  {
    objectKinds: ['standard'],
    kinds: ['comment-posted', 'mentioned'],
    permission: 'standards:read',
    select: (actor) => `
      select c.text, ${MENTIONS} as mentions, c.author_id, c.at
      from comment_thread t
      join standard s on s.id = t.standard_id
      join comment c on c.thread_id = t.id
      where t.id = n.place_id and t.standard_id = n.object_id and t.audience = 'network'
        and ${threadsReadableBy(actor, '$1')} and ${standardsVisibleTo(actor, '$1')} and ${IS_TOLD_OF}
      order by c.ordinal desc
      limit 1`,
  },
  {
    objectKinds: ['practice', 'question'],
    kinds: ['practice-discussed', 'question-discussed', 'mentioned'],
    permission: 'practices:read',
    select: (actor) => `
      select e.text, e.mentions, e.author_id, e.at
      from (select c.id ${FROM_CONVERSATION} where c.id = n.object_id and ${conversationsVisibleTo(actor, '$1')}) v
      cross join lateral (
        select c.text, ${MENTIONS} as mentions, c.author_id, c.at
        from conversation_entry c
        where c.conversation_id = v.id and ${IS_TOLD_OF}
        order by c.ordinal desc
        limit 1
      ) e`,
  },
  {
    objectKinds: ['question'],
    kinds: ['question-asked', 'question-unanswered'],
    permission: 'practices:read',
    select: (actor) => `
      select q.text, '[]'::json as mentions, q.asked_by as author_id, q.asked_at as at
      from question q
      where q.id = n.object_id and ${questionsVisibleTo(actor, '$1')}`,
  },
];
