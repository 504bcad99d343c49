import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { displayNameFor, type MemberRecord, toMemberRecord } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { mayReadShared } from '../audience.policy.ts';
import { ConversationEntryAdded } from '../practices.events.ts';
import { MentionOutsideAudience, PracticeIsRetired, QuestionIsClosed } from '../practices.problems.ts';
import { broadcastEntry } from './conversation.broadcaster.ts';
import { mayWriteBeneath } from './conversation.policy.ts';
import { ConversationQuery } from './conversation.query.ts';
import {
  countAnswer,
  findReaders,
  findStored,
  insertEntry,
  isTopEntry,
  type LockedConversation,
  lockConversation,
  type NewEntry,
  type StoredEntry,
} from './conversation.repository.ts';
import type { WriteEntry } from './dto/conversation.input.ts';
import type { EntryView } from './dto/conversation.view.ts';

/** Writes what members say beneath practices and questions. */
@Injectable()
export class ConversationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: ConversationQuery,
  ) {}

  /** Adds an entry. Committed when it resolves; the same key again returns what was stored. */
  async write(actor: Actor, conversationId: string, input: WriteEntry): Promise<EntryView> {
    // A resend changes nothing, and so says nothing to the audit log, which names the author of an entry itself.
    const { ordinal, ...stored } = await this.unitOfWork.run(SYSTEM, (tx) =>
      this.add(tx, actor, conversationId, input),
    );
    return this.query.one(actor, stored.conversationId, ordinal);
  }

  private async add(
    tx: Tx,
    actor: Actor,
    conversationId: string,
    { key, text, replyTo = null, mentions = [] }: WriteEntry,
  ): Promise<StoredEntry> {
    const conversation = await lockConversation(tx, conversationId);
    if (!conversation) throw new NotFound();
    const stored = await findStored(tx, actor.memberId, key);
    if (stored) return stored;
    requireOpen(actor, conversation);
    if (replyTo !== null && !(await isTopEntry(tx, conversationId, replyTo)))
      throw new InvalidInput([{ field: 'replyTo', code: 'reply' }]);
    const entry: NewEntry = {
      id: newId(),
      conversationId,
      ordinal: conversation.entries + 1,
      replyTo,
      authorId: actor.memberId,
      key,
      text,
      mentions: await this.requireReaders(tx, actor, conversationId, mentions),
    };
    await insertEntry(tx, entry);
    if (conversation.kind === 'question' && replyTo === null)
      await countAnswer(tx, conversationId, actor.memberId);
    this.tell(tx, actor, conversation, entry);
    return entry;
  }

  private tell(tx: Tx, actor: Actor, { kind, participants }: LockedConversation, entry: NewEntry): void {
    const { authorId, ...said } = entry;
    const { id, conversationId, ordinal } = entry;
    tx.audit({
      action: 'conversation.written',
      object: { kind, id: conversationId },
      country: actor.country,
      detail: { entryId: id, ordinal },
      by: actor,
    });
    tx.publish(
      new ConversationEntryAdded({
        subjectKind: kind,
        subjectId: conversationId,
        entryId: id,
        ordinal,
        authorId,
        participantIds: participants,
        mentionedIds: entry.mentions.map(({ memberId }) => memberId),
      }),
    );
    broadcastEntry(tx, conversationId, {
      entry: { ...said, mentions: [...said.mentions], by: toMemberRecord(actor), at: tx.now.toISOString() },
    });
  }

  /** A mention notifies the member, so only readers may be mentioned; each by the name that the writer knows. */
  private async requireReaders(
    tx: Tx,
    actor: Actor,
    conversationId: string,
    ids: readonly string[],
  ): Promise<MemberRecord[]> {
    const found = await findReaders(tx, conversationId, ids);
    if (found.length !== ids.length) throw new MentionOutsideAudience();
    return found
      .map((record) => ({ ...record, calledAs: displayNameFor(actor, record) }))
      .sort((a, b) => (a.calledAs < b.calledAs ? -1 : 1));
  }
}

function requireOpen(actor: Actor, conversation: LockedConversation): void {
  const { state } = conversation;
  if (!mayReadShared(actor, { ...conversation, isDraft: state === 'draft' })) throw new NotFound();
  if (!mayWriteBeneath(actor, state !== 'draft')) throw new NotFound();
  if (state === 'retired') throw new PracticeIsRetired();
  if (state === 'closed') throw new QuestionIsClosed();
}
