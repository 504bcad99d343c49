import { Injectable } from '@nestjs/common';
import { readReplies, type CalendarReply, type ReplyEvent, type UnreadableEvent } from '@nbn/calendar';
import { MEETING_LIMITS, REPLY_LIMITS } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { log } from '#platform/log/log';
import type { ReceivedEmail, MailboxPosition } from '#platform/mail/mailbox';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { serializeError } from '#platform/log/error-serializer';
import { TextCheckService } from '#platform/text/text-check.service';
import { isAuthenticated, isAutoReply } from './mail-authentication.policy.ts';
import { StoredCalendarReply } from './calendar-reply.entity.ts';
import { evaluateSender } from './reply.policy.ts';
import { matchReply } from './reply-match.query.ts';
import { ReplyApplyService } from './reply-apply.service.ts';

type ReplyRecord = Partial<StoredCalendarReply> & Pick<StoredCalendarReply, 'outcome'>;

const SAVE_POSITION = `
  insert into reply_mailbox (one, validity, last_uid, read_at)
  values (true, $1, $2, app_now())
  on conflict (one) do update set validity = excluded.validity, last_uid = excluded.last_uid,
    read_at = excluded.read_at`;

/**
 * Reads one letter of the mailbox: what it is, whom it is from, and what becomes of it, in the transaction
 * that also moves the place in the mailbox on. A letter without a calendar file is none of ours and left as
 * it is.
 */
@Injectable()
export class ReplyIngestService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly replies: ReplyApplyService,
    private readonly gate: TextCheckService,
    private readonly config: Config,
  ) {}

  async ingest(letter: ReceivedEmail): Promise<void> {
    if (!letter.calendar || letter.isReport) return this.skip(letter);
    try {
      await this.process(letter);
    } catch (error) {
      // One letter that cannot be dealt with keeps no other from being read.
      log.error(
        { uid: letter.uid, error: serializeError(error) },
        'an answer by mail could not be dealt with',
      );
      await this.recordOne(letter, { outcome: 'refused', reason: 'not-dealt-with', sender: letter.sender });
    }
    await letter.markSeen();
  }

  private async process(letter: ReceivedEmail): Promise<void> {
    const { sender, headers } = letter;
    if (isAutoReply(headers))
      return this.recordOne(letter, { outcome: 'ignored', reason: 'auto-reply', sender });
    const text = await this.calendarOf(letter);
    const events = text === null ? 'too-large' : readReplies(text, REPLY_LIMITS.events);
    if (typeof events === 'string')
      return this.recordOne(letter, { outcome: 'refused', reason: events, sender });
    const authenticated = sender !== null && isAuthenticated(headers, this.config.MAIL_AUTHSERV_ID, sender);
    return this.record(letter, (tx) => this.decideEach(tx, events, sender, authenticated));
  }

  /** What becomes of each event by itself; what was answered before is what was so before this mail. */
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

  /** An event that is no answer, with the meeting that it names, for whoever looks at it. */
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
    const said = { sender, attendee, answer, sequence, stamp };
    const match = await matchReply(tx, reply, sender);
    // An identity that is not ours says nothing of any meeting, and there is nothing to put it to.
    if (!match) return { ...said, outcome: 'refused', reason: 'no-such-meeting' };
    const { seriesId, meetings, member } = match;
    const about = {
      ...said,
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
   * Words that come with an answer pass the same gate as words typed here; those that do not are left out,
   * and the answer stands.
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

  private async calendarOf(letter: ReceivedEmail): Promise<string | null> {
    const most = REPLY_LIMITS.calendarBytes;
    // Base64 makes four bytes of three, and breaks its lines.
    if (letter.calendar!.size > most * 1.5) return null;
    const bytes = await letter.fetch(most + 1);
    return bytes.length > most ? null : bytes.toString('utf8');
  }

  private recordOne(letter: ReceivedEmail, row: ReplyRecord): Promise<void> {
    return this.record(letter, () => Promise.resolve([row]));
  }

  /** Keeps what became of each answer of a letter, once. */
  private record(letter: ReceivedEmail, decide: (tx: Tx) => Promise<readonly ReplyRecord[]>): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const place = { validity: String(letter.validity), uid: String(letter.uid) };
      if (await tx.manager.existsBy(StoredCalendarReply, place)) return this.savePosition(tx, letter);
      const rows = await decide(tx);
      for (const [event, row] of rows.entries()) await this.insert(tx, { ...row, ...place, event });
      await this.savePosition(tx, letter);
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

  private async skip(letter: ReceivedEmail): Promise<void> {
    await this.work.run(SYSTEM, (tx) => this.savePosition(tx, letter));
  }

  private async savePosition(tx: Tx, { validity, uid }: MailboxPosition): Promise<void> {
    await tx.manager.query(SAVE_POSITION, [String(validity), String(uid)]);
  }
}
