import { Injectable } from '@nestjs/common';
import type { MinutesState } from '@nbn/contracts';
import { MeetingRepository } from '../../meetings/index.ts';
import type { Actor, Principal } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MeetingAlreadyCancelled } from '../agendas.problems.ts';
import { Minutes } from './minutes.entity.ts';
import { mayRead, mayWrite, type MinutesFacts } from './minutes.policy.ts';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesBeforeMeetingStart,
} from './minutes.problems.ts';
import { visibleMinutes } from './minutes.visibility.ts';

/** A meeting whose minutes are being written, as its row is now. */
export type MinutedMeeting = Awaited<ReturnType<MeetingRepository['lock']>>;

/** What a change of the minutes works on. */
export interface MinutesContext {
  readonly tx: Tx;
  readonly meeting: MinutedMeeting;
  readonly minutes: Minutes;
}

/**
 * Serialises changes to a meeting's minutes: locks the meeting's row, applies the policy, and broadcasts the
 * change to those who have the minutes open.
 */
@Injectable()
export class MinutesRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetingRepository: MeetingRepository,
  ) {}

  /** Changes the text of the minutes: refused while they are circulated, and once they are approved. */
  withEditableMinutes<T>(
    actor: Actor,
    meetingId: string,
    change: (context: MinutesContext) => Promise<T>,
  ): Promise<T> {
    return this.withLockedMinutesAsWriter(actor, meetingId, async (context) => {
      mustBeEditable(context.minutes.state);
      await this.beginDraft(actor, context);
      return change(context);
    });
  }

  /** Runs a change by those who may write the minutes, in any state of the minutes. */
  withLockedMinutesAsWriter<T>(
    actor: Actor,
    meetingId: string,
    change: (context: MinutesContext) => Promise<T>,
  ): Promise<T> {
    return this.withLockedMinutes(actor, meetingId, (facts) => mayWrite(actor, facts), change);
  }

  /** Runs a change by a reader of the minutes who satisfies the rule. */
  withLockedMinutes<T>(
    actor: Actor,
    meetingId: string,
    rule: (facts: MinutesFacts) => boolean,
    change: (context: MinutesContext) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(actor, async (tx) => {
      await requireReadableMinutes(tx, actor, meetingId);
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      const minutes = await this.lockMinutes(tx, meetingId);
      const facts = await this.loadFacts(tx, actor, meeting, minutes);
      if (!mayRead(actor, facts) || !rule(facts)) throw new NotFound();
      if (meeting.state === 'cancelled') throw new MeetingAlreadyCancelled();
      if (!facts.begun) throw new MinutesBeforeMeetingStart();
      const done = await change({ tx, meeting, minutes });
      broadcastMinutes(tx, meetingId);
      return done;
    });
  }

  /** Moves the minutes to another state and adds that to their history. */
  async transition(
    tx: Tx,
    minutes: Minutes,
    change: Partial<Minutes> & { readonly state: MinutesState },
    by: Principal,
  ): Promise<void> {
    await tx.manager.update(Minutes, { meetingId: minutes.meetingId }, { ...change, updatedAt: tx.now });
    await tx.manager.query(
      'insert into minutes_transition (id, meeting_id, state, by_id, at) values ($1, $2, $3, $4, $5)',
      [newId(), minutes.meetingId, change.state, by === 'system' ? null : by.memberId, tx.now],
    );
  }

  /** Locks the minutes of a meeting; creates an empty row if there is none, which does not count as begun. */
  async lockMinutes(tx: Tx, meetingId: string): Promise<Minutes> {
    await tx.manager.query(
      `
        insert into minutes (meeting_id, state, round, created_at, updated_at)
        values ($1, 'draft', 0, $2, $2)
        on conflict do nothing`,
      [meetingId, tx.now],
    );
    // Locked, so that an objection and the approval by silence never pass each other.
    return tx.manager.findOneOrFail(Minutes, { where: { meetingId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Begins the draft with the first text written; checking in or commenting does not. */
  private async beginDraft(actor: Actor, { tx, minutes }: MinutesContext): Promise<void> {
    if (minutes.state !== 'draft') return;
    const begun = await tx.manager.query<object[]>(
      'select from minutes_transition where meeting_id = $1 limit 1',
      [minutes.meetingId],
    );
    if (begun.length === 0) await this.transition(tx, minutes, { state: 'draft' }, actor);
  }

  private async loadFacts(
    tx: Tx,
    actor: Actor,
    meeting: MinutedMeeting,
    { state }: Minutes,
  ): Promise<MinutesFacts> {
    const [concerned] = await tx.manager.query<[Pick<MinutesFacts, 'attended' | 'invited'>]>(
      `
        select exists (select from minutes_present where meeting_id = $1 and member_id = $2) as attended,
          exists (
            select
            from meeting_invitation
            where meeting_id = $1 and member_id = $2 and withdrawn_at is null
          ) as invited`,
      [meeting.id, actor.memberId],
    );
    const { kind, countryCode, discreet, state: meetingState } = meeting;
    return {
      kind,
      countryCode,
      discreet,
      meetingState,
      begun: hasMeetingBegun(meeting, tx.now),
      state,
      ...concerned,
    };
  }
}

/** Minutes of others cost a stranger no more than minutes that are not there: nothing is locked or written for them. */
async function requireReadableMinutes(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  const { where, parameters } = visibleMinutes(actor);
  const readable = await tx.manager.query<object[]>(
    `
      select
      from meeting m
      left join minutes mi on mi.meeting_id = m.id
      where m.id = $3 and ${where}`,
    [...parameters, meetingId],
  );
  if (readable.length === 0) throw new NotFound();
}

/** Minutes are kept from the moment the meeting is opened, or its time has come. */
export function hasMeetingBegun(
  { state, startsAt }: Pick<MinutedMeeting, 'state' | 'startsAt'>,
  now: Date,
): boolean {
  return state === 'in-session' || state === 'held' || (state === 'scheduled' && startsAt <= now);
}

function mustBeEditable(state: MinutesState): void {
  if (state === 'approved') throw new MinutesAlreadyApproved();
  if (state === 'circulated') throw new MinutesAlreadyCirculated();
}

/**
 * Those who have the meeting open fetch its minutes again, each with their own rights; the event itself says
 * nothing.
 */
export function broadcastMinutes(tx: Tx, meetingId: string): void {
  tx.broadcast(`meeting:${meetingId}`, 'minutes-changed', { meetingId });
}
