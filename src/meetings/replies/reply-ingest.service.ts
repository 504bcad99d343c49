import { Injectable } from '@nestjs/common';
import { readReplies, type CalendarReply, type ReplyEvent, type UnreadableEvent } from '@nbn/calendar';
import { MEETING_LIMITS, REPLY_LIMITS } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { log } from '#platform/log/log';
import type { ReceivedEmail } from '#platform/mail/mailbox';
import { newId } from '#platform/persistence/id';
import { isDisconnectError } from '#platform/persistence/retry-on-disconnect';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { serializeError } from '#platform/log/error-serializer';
import { TextCheckService } from '#platform/text/text-check.service';
import { isAuthenticated, isAutoReply } from './mail-authentication.policy.ts';
import { StoredCalendarReply } from './calendar-reply.entity.ts';
import { savePosition } from './calendar-reply.repository.ts';
import { evaluateSender } from './reply.policy.ts';
import { matchReply } from './reply-match.query.ts';
import { ReplyApplyService } from './reply-apply.service.ts';

type ReplyRecord = Partial<StoredCalendarReply> & Pick<StoredCalendarReply, 'outcome'>;

/**
 * Reads one email of the mailbox: what it is, who sent it, and what becomes of it, in the transaction
 * that also saves the position in the mailbox. An email without a calendar file is left as it is.
 */
@Injectable()
export class ReplyIngestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly replies: ReplyApplyService,
    private readonly gate: TextCheckService,
    private readonly config: Config,
  ) {}

  async ingest(email: ReceivedEmail): Promise<void> {
    if (!email.calendar || email.isReport) return this.skip(email);
    try {
      await this.process(email);
    } catch (error) {
      // Without the database nothing can be said of the email: the next run reads it again.
      if (isDisconnectError(error)) throw error;
      // One email that fails must not stop the others from being read.
      log.error(
        { uid: email.uid, error: serializeError(error) },
        'an answer by mail could not be dealt with',
      );
      await this.recordOne(email, { outcome: 'refused', reason: 'not-dealt-with', sender: email.sender });
    }
    await email.markSeen();
  }

  private async process(email: ReceivedEmail): Promise<void> {
    const { sender, headers } = email;
    if (isAutoReply(headers))
      return this.recordOne(email, { outcome: 'ignored', reason: 'auto-reply', sender });
    const text = await this.calendarOf(email);
    const events = text === null ? 'too-large' : readReplies(text, REPLY_LIMITS.events);
    if (typeof events === 'string')
      return this.recordOne(email, { outcome: 'refused', reason: events, sender });
    const authenticated = sender !== null && isAuthenticated(headers, this.config.MAIL_AUTHSERV_ID, sender);
    return this.record(email, (tx) => this.decideEach(tx, events, sender, authenticated));
  }

  /** Decides each event by itself. */
  private async decideEach(
    tx: Tx,
    events: readonly ReplyEvent[],
    sender: string | null,
    authenticated: boolean,
  ): Promise<ReplyRecord[]> {
    const rows: ReplyRecord[] = [];
    for (const event of events) {
      if ('fault' in event) rows.push(await this.refuse(tx, event, sender));
      else rows.push(await this.decide(tx, event, sender, authenticated));
    }
    return rows;
  }

  /** Records an event that is no answer, with the meeting that it names, for the review. */
  private async refuse(tx: Tx, event: UnreadableEvent, sender: string | null): Promise<ReplyRecord> {
    const { fault, uid, address, occurrence } = event;
    const match = uid === null ? null : await matchReply(tx, { uid, address, occurrence }, sender);
    return {
      outcome: 'refused',
      reason: fault,
      sender,
      attendee: address,
      memberId: match?.member?.id ?? null,
      meetingId: match?.meetings[0]?.id ?? null,
      seriesId: occurrence ? null : (match?.seriesId ?? null),
    };
  }

  private async decide(
    tx: Tx,
    reply: CalendarReply,
    sender: string | null,
    authenticated: boolean,
  ): Promise<ReplyRecord> {
    const { address: attendee, answer, sequence, stamp } = reply;
    const facts = { sender, attendee, answer, sequence, stamp };
    const match = await matchReply(tx, reply, sender);
    // An unknown identity belongs to no meeting of ours.
    if (!match) return { ...facts, outcome: 'refused', reason: 'no-such-meeting' };
    const { seriesId, meetings, member } = match;
    const about = {
      ...facts,
      meetingId: meetings[0]!.id,
      seriesId: reply.occurrence ? null : seriesId,
      memberId: member?.id ?? null,
    };
    const doubt = evaluateSender(reply, { authenticated, sender, memberAddress: member?.address ?? null });
    const remark = member ? await this.admitRemark(reply.comment) : null;
    if (doubt) return { ...about, ...doubt, remark };
    return {
      ...about,
      ...(await this.replies.apply(tx, meetings, member!.id, { answer, sequence, stamp, remark })),
      remark,
    };
  }

  /**
   * A remark passes the same checks as text typed in the application; otherwise it is dropped, not the
   * answer.
   */
  private async admitRemark(comment: string | null): Promise<string | null> {
    if (!comment) return null;
    try {
      return await this.gate.normalizeAndCheck(
        'remark',
        [...comment].slice(0, MEETING_LIMITS.remark).join(''),
        {
          min: 1,
          max: MEETING_LIMITS.remark,
        },
      );
    } catch {
      return null;
    }
  }

  private async calendarOf(email: ReceivedEmail): Promise<string | null> {
    const most = REPLY_LIMITS.calendarBytes;
    // Base64 makes four bytes of three, and breaks its lines.
    if (email.calendar!.size > most * 1.5) return null;
    const bytes = await email.fetch(most + 1);
    return bytes.length > most ? null : bytes.toString('utf8');
  }

  private recordOne(email: ReceivedEmail, row: ReplyRecord): Promise<void> {
    return this.record(email, () => Promise.resolve([row]));
  }

  /** Records the outcome of each answer in an email, once. */
  private record(email: ReceivedEmail, decide: (tx: Tx) => Promise<readonly ReplyRecord[]>): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const place = { validity: String(email.validity), uid: String(email.uid) };
      if (await tx.manager.existsBy(StoredCalendarReply, place)) return savePosition(tx, email);
      const rows = await decide(tx);
      for (const [event, row] of rows.entries()) await this.insert(tx, { ...row, ...place, event });
      await savePosition(tx, email);
    });
  }

  private async insert(
    tx: Tx,
    row: ReplyRecord & Pick<StoredCalendarReply, 'validity' | 'uid' | 'event'>,
  ): Promise<void> {
    const id = newId();
    const [sender, attendee] = [row.sender?.slice(0, 320) ?? null, row.attendee?.slice(0, 320) ?? null];
    await tx.manager.insert(StoredCalendarReply, { ...row, sender, attendee, id, readAt: tx.now });
    const { outcome, reason = null, meetingId = null, memberId = null } = row;
    const detail = { outcome, reason, meetingId, memberId };
    tx.audit({ action: 'calendar-reply.read', object: { kind: 'calendar-reply', id }, detail });
  }

  private async skip(email: ReceivedEmail): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) => savePosition(tx, email));
  }
}
