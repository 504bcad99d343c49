import { Injectable } from '@nestjs/common';
import { ACTION_LIMITS, type ActionState, type CloseChannel } from '@nbn/contracts';
import { MeetingRepository } from '../../meetings/index.ts';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { findAuditAuthor } from '../../identity/index.ts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { mustBeTodayOrLater } from '../future-day.ts';
import { mustSeeItem } from '../minutes/minutes-entry.service.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { mayWrite } from '../minutes/minutes.policy.ts';
import { MinutesAlreadyApproved, MinutesFull } from '../minutes/minutes.problems.ts';
import { MinutesRepository, broadcastMinutes, type MinutedMeeting } from '../minutes/minutes.repository.ts';
import { findOwnerIds, type ActionOwner, type OwnerIds } from './action-owner.ts';
import { Action } from './action.entity.ts';
import { insertHistoryEntry, isDecisionOfItem } from './action.repository.ts';
import { ActionAgreed, ActionStateChanged } from './actions.events.ts';
import { mayClose } from './actions.policy.ts';
import { ActionChangedMeanwhile, ActionClosed } from './actions.problems.ts';
import { ActionsQuery } from './actions.query.ts';

/** A new action: its text, its owner, its due day, and the decision it follows from. */
export interface ActionDetails {
  readonly itemId: string;
  readonly decisionId?: string | null;
  readonly text: string;
  readonly owner: ActionOwner;
  readonly dueOn: string;
}

export interface ActionEdit {
  readonly revision: number;
  readonly text?: string;
  readonly owner?: ActionOwner;
  readonly dueOn?: string;
}

interface ActionClosing {
  readonly state: Exclude<ActionState, 'open'>;
  readonly result: string | null;
  readonly channel: CloseChannel;
}

/** Agrees on actions, changes them, and closes them. */
@Injectable()
export class ActionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly minutesRepository: MinutesRepository,
    private readonly meetingRepository: MeetingRepository,
    private readonly query: ActionsQuery,
  ) {}

  /** Writes an action into the minutes. Returns its id. */
  agree(
    actor: Actor,
    meetingId: string,
    { itemId, decisionId = null, text, owner, dueOn }: ActionDetails,
  ): Promise<string> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async ({ tx, meeting }) => {
      await mustSeeItem(tx, actor, meetingId, itemId);
      await mustBeTodayOrLater(tx, dueOn, 'dueOn');
      if (decisionId) await mustBeOfItem(tx, decisionId, itemId);
      if ((await tx.manager.countBy(Action, { meetingId })) >= ACTION_LIMITS.perMeeting)
        throw new MinutesFull();
      const id = newId();
      const ids = await findOwnerIds(tx, owner, meeting);
      await tx.manager.insert(Action, {
        id,
        meetingId,
        itemId,
        decisionId,
        text,
        ...ids,
        dueOn,
        agreedSeatId: ids.ownerSeatId,
        agreedMemberId: ids.ownerMemberId,
        agreedDueOn: dueOn,
        state: 'open',
        result: null,
        closedAt: null,
        revision: 1,
        recordedBy: actor.memberId,
        recordedAt: tx.now,
        updatedAt: tx.now,
      });
      await insertHistoryEntry(tx, {
        actionId: id,
        change: 'agreed',
        ...ids,
        memberId: actor.memberId,
        channel: 'app',
      });
      tx.audit({
        action: 'action.agreed',
        object: { kind: 'action', id },
        country: meeting.countryCode,
        detail: { meetingId, itemId },
      });
      tx.publish(new ActionAgreed({ actionId: id, meetingId, ...ids, byId: actor.memberId }));
      return id;
    });
  }

  /**
   * Changes an open action. Once the minutes are approved, the text is final and only owner and due day can
   * change.
   */
  edit(actor: Actor, id: string, { revision, text, owner, dueOn }: ActionEdit): Promise<void> {
    return this.change(actor, id, async (tx, action, meeting) => {
      if (!mayWrite(actor, meeting)) throw new NotFound();
      if (action.state !== 'open') throw new ActionClosed();
      if (action.revision !== revision) throw new ActionChangedMeanwhile(action.revision);
      const approved =
        (await tx.manager.findOneBy(Minutes, { meetingId: action.meetingId }))?.state === 'approved';
      if (approved && text !== undefined && text !== action.text) throw new MinutesAlreadyApproved();
      if (dueOn !== undefined && dueOn !== action.dueOn) await mustBeTodayOrLater(tx, dueOn, 'dueOn');
      const ids = owner === undefined ? ownerIdsOf(action) : await findOwnerIds(tx, owner, meeting);
      const now = { text: text ?? action.text, ...ids, dueOn: dueOn ?? action.dueOn };
      const agreed = approved
        ? {}
        : { agreedSeatId: ids.ownerSeatId, agreedMemberId: ids.ownerMemberId, agreedDueOn: now.dueOn };
      await tx.manager.update(
        Action,
        { id },
        { ...now, ...agreed, revision: revision + 1, updatedAt: tx.now },
      );
      await insertHistoryEntry(tx, {
        actionId: id,
        change: 'changed',
        ...ids,
        memberId: actor.memberId,
        channel: 'app',
      });
      tx.audit({
        action: 'action.changed',
        object: { kind: 'action', id },
        country: meeting.countryCode,
        detail: { revision: revision + 1 },
      });
      if (ids.ownerSeatId !== action.ownerSeatId || ids.ownerMemberId !== action.ownerMemberId)
        tx.publish(new ActionAgreed({ actionId: id, meetingId: meeting.id, ...ids, byId: actor.memberId }));
    });
  }

  /** Closes an action as done, with an optional result. */
  close(actor: Actor, id: string, result: string | null, channel: CloseChannel = 'app'): Promise<void> {
    return this.change(actor, id, async (tx, action, meeting) => {
      if (!mayClose(actor, { ...action, kind: meeting.kind, countryCode: meeting.countryCode }))
        throw new NotFound();
      await this.closeAs(tx, actor, action, meeting, { state: 'done', result, channel });
    });
  }

  /** Closes an action by its owner's email link; `markUsed` marks the link as used in the same transaction. */
  closeByLink(
    { actionId: id, memberId }: { readonly actionId: string; readonly memberId: string },
    markUsed: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const { meetingId } = await tx.manager.findOneByOrFail(Action, { id });
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      await markUsed(tx);
      await this.closeAs(tx, { memberId }, await tx.manager.findOneByOrFail(Action, { id }), meeting, {
        state: 'done',
        result: null,
        channel: 'mail-link',
      });
      broadcastMinutes(tx, meetingId);
    });
  }

  /** Drops an action, for a reason. */
  drop(actor: Actor, id: string, reason: string): Promise<void> {
    return this.change(actor, id, async (tx, action, meeting) => {
      if (!mayWrite(actor, meeting)) throw new NotFound();
      await this.closeAs(tx, actor, action, meeting, { state: 'dropped', result: reason, channel: 'app' });
    });
  }

  /** Opens a closed action again, with a new due day. */
  reopen(actor: Actor, id: string, dueOn: string): Promise<void> {
    return this.change(actor, id, async (tx, action, meeting) => {
      if (!mayWrite(actor, meeting)) throw new NotFound();
      if (action.state === 'open') throw new ActionChangedMeanwhile(action.revision);
      await mustBeTodayOrLater(tx, dueOn, 'dueOn');
      await tx.manager.update(
        Action,
        { id },
        { state: 'open', closedAt: null, dueOn, revision: action.revision + 1, updatedAt: tx.now },
      );
      await insertHistoryEntry(tx, {
        actionId: id,
        change: 'reopened',
        ...ownerIdsOf(action),
        memberId: actor.memberId,
        channel: 'app',
      });
      tx.audit({ action: 'action.reopened', object: { kind: 'action', id }, country: meeting.countryCode });
      tx.publish(
        new ActionStateChanged({ actionId: id, meetingId: meeting.id, state: 'open', byId: actor.memberId }),
      );
    });
  }

  private async closeAs(
    tx: Tx,
    actor: Pick<Actor, 'memberId'>,
    action: Action,
    meeting: MinutedMeeting,
    { state, result, channel }: ActionClosing,
  ): Promise<void> {
    if (action.state !== 'open') throw new ActionClosed();
    if (state === 'dropped' && !result) throw new InvalidInput([{ field: 'reason', code: 'reason' }]);
    await tx.manager.update(
      Action,
      { id: action.id },
      { state, result: result || null, closedAt: tx.now, revision: action.revision + 1, updatedAt: tx.now },
    );
    await insertHistoryEntry(tx, {
      actionId: action.id,
      change: state,
      ...ownerIdsOf(action),
      memberId: actor.memberId,
      channel,
    });
    tx.audit({
      action: `action.${state}`,
      object: { kind: 'action', id: action.id },
      country: meeting.countryCode,
      detail: { way: channel, memberId: actor.memberId },
      by: await findAuditAuthor(tx, actor.memberId),
    });
    tx.publish(
      new ActionStateChanged({ actionId: action.id, meetingId: meeting.id, state, byId: actor.memberId }),
    );
  }

  private async change(
    actor: Actor,
    id: string,
    change: (tx: Tx, action: Action, meeting: MinutedMeeting) => Promise<void>,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      await change(tx, await tx.manager.findOneByOrFail(Action, { id }), meeting);
      broadcastMinutes(tx, meetingId);
    });
  }
}

async function mustBeOfItem(tx: Tx, decisionId: string, itemId: string): Promise<void> {
  if (!(await isDecisionOfItem(tx, decisionId, itemId)))
    throw new InvalidInput([{ field: 'decisionId', code: 'same-item-decision' }]);
}

function ownerIdsOf({ ownerSeatId, ownerMemberId }: Action): OwnerIds {
  return { ownerSeatId, ownerMemberId };
}
