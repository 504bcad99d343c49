import type { Actor } from '#platform/access/actor';

type VisibilityActor = Pick<Actor, 'role' | 'country' | 'seat'>;

/** A reader as expressions of SQL. */
interface ReaderSql {
  readonly member: string;
  readonly role: string;
  readonly country: string;
  readonly seat: string;
}

/** `mayReadShared` in SQL. @param object the alias of its table. */
function isReadable(
  object: string,
  { role, country }: ReaderSql,
  { own, draft }: { readonly own: string; readonly draft: string },
): string {
  return `
    (
      ${role} <> 'auditor'
      and (
        ${own}
        or (
          not ${draft}
          and (
            ${object}.audience = 'network'
            or (${object}.audience = 'teams' and ${role} in ('secretariat', 'team'))
            or (
              ${object}.audience = 'national' and ${role} in ('team', 'network')
              and ${object}.country = ${country}
            )
          )
        )
      )
    )`;
}

/** The actor's role, country and seat come from the session, never from a request. */
const readerOf = ({ role, country, seat }: VisibilityActor, member: string): ReaderSql => ({
  member: `${member}::uuid`,
  role: `'${role}'::text`,
  country: country === null ? 'null::text' : `'${country}'`,
  seat: seat === null ? 'null::uuid' : `'${seat.id}'::uuid`,
});

/** Over alias `m` of the view `membership`. */
const MEMBER: ReaderSql = { member: 'm.member_id', role: 'm.role', country: 'm.country', seat: 'm.seat_id' };

const practiceReadable = (reader: ReaderSql): string =>
  isReadable('p', reader, {
    own: `(p.owner_member_id = ${reader.member} or coalesce(p.owner_seat_id = ${reader.seat}, false))`,
    draft: `(p.state = 'draft')`,
  });
const questionReadable = (reader: ReaderSql): string =>
  isReadable('q', reader, { own: `q.asked_by = ${reader.member}`, draft: 'false' });
const conversationReadable = (reader: ReaderSql): string => `
  (
    (p.id is not null and ${practiceReadable(reader)}) or (q.id is not null and ${questionReadable(reader)})
  )`;

/**
 * Practices that the actor reads, as a condition over `practice p`. @param member the placeholder of the
 * actor's member id, such as `$1`.
 */
export const practicesVisibleTo = (actor: VisibilityActor, member: string): string =>
  practiceReadable(readerOf(actor, member));

/** Questions that the actor reads, as a condition over `question q`. */
export const questionsVisibleTo = (actor: VisibilityActor, member: string): string =>
  questionReadable(readerOf(actor, member));

/** What a conversation stands beneath; the conditions below are over it. */
export const FROM_CONVERSATION = `
  from conversation c
  left join practice p on p.id = c.id
  left join question q on q.id = c.id`;

/** Conversations that the actor reads, as a condition over `FROM_CONVERSATION`. */
export const conversationsVisibleTo = (actor: VisibilityActor, member: string): string =>
  conversationReadable(readerOf(actor, member));

/** Those who read a conversation, as a condition over `membership m` and `FROM_CONVERSATION`. */
export const IS_CONVERSATION_READER = `(m.state = 'active' and ${conversationReadable(MEMBER)})`;

/** Those who read a question, as a condition over `membership m` and `question q`. */
export const IS_QUESTION_READER = `(m.state = 'active' and ${questionReadable(MEMBER)})`;
