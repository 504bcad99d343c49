import { Injectable } from '@nestjs/common';
import type { NotificationKind, NotificationObject } from '@nbn/contracts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import {
  ConversationEntryAdded,
  PracticeUsed,
  QuestionAnswered,
  QuestionRouted,
} from '../practices/index.ts';
import { EvidenceDecided, EvidenceProposed } from '../standards/index.ts';
import type { NewNotification } from './new-notification.ts';
import { NotificationService } from './notification.service.ts';
import { findConversationReaders, findOwners, findTeams } from './practice-recipients.repository.ts';

/** Who is notified of practices, of questions, and of what is said beneath them. */
@Injectable()
export class PracticeSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** Its owner, whoever wrote there before, and those who are called: as far as they read it now. */
  @OnEvents(ConversationEntryAdded)
  async entryAdded(events: readonly ConversationEntryAdded[], tx: Tx): Promise<void> {
    const readers = await findConversationReaders(
      tx,
      events.map(({ payload }) => ({
        id: payload.subjectId,
        memberIds: [...payload.participantIds, ...payload.mentionedIds],
      })),
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { subjectKind, subjectId, authorId, mentionedIds } }) =>
        readers
          .filter(({ id }) => id === subjectId)
          .map(({ memberId }) =>
            notification(
              mentionedIds.includes(memberId) ? 'mentioned' : `${subjectKind}-discussed`,
              { kind: subjectKind, id: subjectId },
              memberId,
              authorId,
            ),
          ),
      ),
    );
  }

  @OnEvents(PracticeUsed)
  async used(events: readonly PracticeUsed[], tx: Tx): Promise<void> {
    const owners = await findOwners(
      tx,
      events.map(({ payload }) => payload.practiceId),
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { practiceId, byId } }) =>
        owners
          .filter(({ id }) => id === practiceId)
          .map(({ memberId }) =>
            notification('practice-used', { kind: 'practice', id: practiceId }, memberId, byId),
          ),
      ),
    );
  }

  /** Those to whom the question was put, once. */
  @OnEvents(QuestionRouted)
  routed(events: readonly QuestionRouted[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { questionId, askedBy, reason, memberIds } }) =>
        memberIds.map((memberId) =>
          notification(
            reason === 'expertise' ? 'question-asked' : 'question-unanswered',
            { kind: 'question', id: questionId },
            memberId,
            askedBy,
          ),
        ),
      ),
    );
  }

  /** Whoever asked and whoever answered: it is settled. */
  @OnEvents(QuestionAnswered)
  async answered(events: readonly QuestionAnswered[], tx: Tx): Promise<void> {
    const readers = await findConversationReaders(
      tx,
      events.map(({ payload }) => ({ id: payload.questionId, memberIds: [] })),
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { questionId, byId } }) =>
        readers
          .filter(({ id }) => id === questionId)
          .map(({ memberId }) =>
            notification('question-answered', { kind: 'question', id: questionId }, memberId, byId),
          ),
      ),
    );
  }

  /** The seats of the country, which decide about it. */
  @OnEvents(EvidenceProposed)
  async evidenceProposed(events: readonly EvidenceProposed[], tx: Tx): Promise<void> {
    const teams = await findTeams(
      tx,
      events.map(({ payload }) => payload.country),
    );
    await this.notifier.notify(
      tx,
      events.flatMap(({ payload: { source, sourceId, country, byId } }) =>
        teams
          .filter((seat) => seat.country === country)
          .map(({ memberId }) =>
            notification('evidence-proposed', { kind: source, id: sourceId }, memberId, byId),
          ),
      ),
    );
  }

  @OnEvents(EvidenceDecided)
  evidenceDecided(events: readonly EvidenceDecided[], tx: Tx): Promise<void> {
    return this.notifier.notify(
      tx,
      events.map(({ payload: { source, sourceId, proposedBy, byId } }) =>
        notification('evidence-decided', { kind: source, id: sourceId }, proposedBy, byId),
      ),
    );
  }
}

function notification(
  kind: NotificationKind,
  object: { readonly kind: NotificationObject; readonly id: string },
  memberId: string,
  actorId: string,
): NewNotification {
  return { memberId, kind, objectKind: object.kind, objectId: object.id, placeId: object.id, actorId };
}
