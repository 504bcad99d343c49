import type {
  ConversationKind,
  CountryCode,
  PracticeAudience,
  PracticeState,
  QuestionState,
} from '@nbn/contracts';
import type { MemberRecord } from '#platform/people/person';
import type { Tx } from '#platform/persistence/transaction';
import { memberByIdSql } from '../../network/index.ts';
import { FROM_CONVERSATION, IS_CONVERSATION_READER } from '../audience.visibility.ts';

/** A conversation, and what it stands beneath as far as the rules ask. */
export interface LockedConversation {
  readonly kind: ConversationKind;
  readonly entries: number;
  readonly participants: readonly string[];
  readonly audience: PracticeAudience;
  readonly country: CountryCode | null;
  readonly state: PracticeState | QuestionState;
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
}

export interface StoredEntry {
  readonly conversationId: string;
  readonly ordinal: number;
}

export interface NewEntry {
  readonly id: string;
  readonly conversationId: string;
  readonly ordinal: number;
  readonly replyTo: string | null;
  readonly authorId: string;
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly MemberRecord[];
}

/** One after another: the lock keeps the ordinals without a gap. */
export async function lockConversation(tx: Tx, id: string): Promise<LockedConversation | null> {
  const [row] = await tx.manager.query<LockedConversation[]>(
    `
      select c.kind, c.entries, c.participants, coalesce(p.audience, q.audience) as audience,
        case when p.id is null then q.country else p.country end as country,
        coalesce(p.state, q.state) as state, p.owner_seat_id as "ownerSeatId",
        coalesce(p.owner_member_id, q.asked_by) as "ownerMemberId"
      ${FROM_CONVERSATION}
      where c.id = $1
      for update of c`,
    [id],
  );
  return row ?? null;
}

/** What was stored under the author's key before: a resend after a lost answer. */
export async function findStored(tx: Tx, authorId: string, key: string): Promise<StoredEntry | null> {
  const [row] = await tx.manager.query<StoredEntry[]>(
    `
      select conversation_id as "conversationId", ordinal
      from conversation_entry
      where author_id = $1 and key = $2`,
    [authorId, key],
  );
  return row ?? null;
}

/** Whether it is an entry at the top of this conversation. */
export async function isTopEntry(tx: Tx, conversationId: string, entryId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from conversation_entry where id = $1 and conversation_id = $2 and reply_to is null',
    [entryId, conversationId],
  );
  return rows.length > 0;
}

/** Those of the members who read the conversation at this moment. */
export async function findReaders(
  tx: Tx,
  conversationId: string,
  ids: readonly string[],
): Promise<MemberRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.manager.query<{ person: MemberRecord }[]>(
    `
      select ${memberByIdSql('m.member_id')} as person
      ${FROM_CONVERSATION}
      cross join membership m
      where c.id = $1 and m.member_id = any($2::uuid[]) and ${IS_CONVERSATION_READER}`,
    [conversationId, ids],
  );
  return rows.map(({ person }) => person);
}

/** Writes the entry, counts it, and notes that its author has read it. */
export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  await tx.manager.query(
    `
      with written as (
        insert into conversation_entry (
          id, conversation_id, ordinal, reply_to, author_id, key, text, mentions, called_as, at
        )
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app_now())
      ), grown as (
        update conversation
        set entries = $3::int,
          participants = case when $5::uuid = any(participants) then participants
            else participants || $5::uuid end
        where id = $2
      )
      insert into conversation_read (member_id, conversation_id, seen)
      values ($5, $2, $3)
      on conflict on constraint conversation_read_pk do update
      set seen = greatest(conversation_read.seen, excluded.seen)`,
    [
      entry.id,
      entry.conversationId,
      entry.ordinal,
      entry.replyTo,
      entry.authorId,
      entry.key,
      entry.text,
      entry.mentions.map(({ memberId }) => memberId),
      entry.mentions.map(({ calledAs }) => calledAs ?? ''),
    ],
  );
}

/** A question counts what others than its asker answered at the top. */
export async function countAnswer(tx: Tx, questionId: string, authorId: string): Promise<void> {
  await tx.manager.query('update question set answers = answers + 1 where id = $1 and asked_by <> $2', [
    questionId,
    authorId,
  ]);
}
