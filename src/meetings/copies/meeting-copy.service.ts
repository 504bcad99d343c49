import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Meeting } from '../meeting.entity.ts';
import { resolveMeetingTimes, type LocalMeetingTimes } from '../meeting-times.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingIsTemplate } from '../meetings.problems.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { MeetingCopyHooks } from './meeting-copy-hooks.ts';

export interface MeetingCopyOptions extends LocalMeetingTimes {
  /** Left out, the copy is called as what it was made from. */
  readonly title?: string | undefined;
}

/**
 * Seats go to their present holders, persons stay; who has left, and who only stood in for somebody, is not
 * invited again.
 */
const SELECT_GUESTS = `
  select distinct on (p.member_id) p.member_id as "memberId", i.seat_id as "seatId", i.required
  from meeting_invitation i
  join membership p on p.state <> 'left'
    and (case when i.seat_id is null then p.member_id = i.member_id else p.seat_id = i.seat_id end)
  where i.meeting_id = $1 and i.withdrawn_at is null and not i.alternate
  order by p.member_id, i.required desc`;

const INSERT_INVITATIONS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, required, invited_at)
  select g.id, $1, g.member_id, g.seat_id, g.required, $2
  from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[]) as g(id, member_id, seat_id, required)`;

/**
 * Meetings made from others: the next one like it, a template from a meeting, a meeting from a template.
 * Nobody is told.
 */
@Injectable()
export class MeetingCopyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly hooks: MeetingCopyHooks,
    private readonly config: Config,
  ) {}

  /**
   * A draft like this meeting or template, at a time of its own: words, quorum, guests and agenda; no
   * answers, no minutes.
   */
  async copy(actor: Actor, id: string, { title, ...said }: MeetingCopyOptions): Promise<string> {
    const times = resolveMeetingTimes(said);
    return this.createFrom(actor, id, 'meeting.copied', (source) => ({
      ...times,
      title: title ?? source.title,
      templateName: null,
    }));
  }

  /** Keeps a meeting as a template. It stands in no list, and is changed as a draft is. */
  async saveAsTemplate(actor: Actor, id: string, name: string): Promise<string> {
    return this.createFrom(
      actor,
      id,
      'meeting.template-kept',
      ({ title, timeZone, startWall, endWall, startsAt, endsAt, templateName }) => {
        if (templateName !== null) throw new MeetingIsTemplate();
        return { title, timeZone, startWall, endWall, startsAt, endsAt, templateName: name };
      },
    );
  }

  private async createFrom(
    actor: Actor,
    id: string,
    action: string,
    change: (source: Meeting) => Partial<Meeting>,
  ): Promise<string> {
    await this.query.mustSee(actor, id);
    return this.work.run(actor, async (tx) => {
      const source = await this.meetings.lock(tx, id);
      this.meetings.mustConvene(actor, source);
      const made = newId();
      const { kind, countryCode, note, place, joinUrl, discreet, quorumCountries, quorumSeats, belowQuorum } =
        source;
      await tx.manager.insert(Meeting, {
        kind,
        countryCode,
        note,
        place,
        joinUrl,
        discreet,
        quorumCountries,
        quorumSeats,
        belowQuorum,
        ...change(source),
        id: made,
        state: 'draft',
        overAt: null,
        calendarUid: `${made}@${new URL(this.config.PUBLIC_URL).hostname}`,
        sequence: 0,
        revision: 1,
        convenedBy: actor.memberId,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      const guests = await this.copyInvitations(tx, id, made);
      await this.hooks.copy(tx, id, made);
      tx.audit({
        action,
        object: { kind: 'meeting', id: made },
        country: countryCode,
        detail: { from: id, guests },
      });
      return made;
    });
  }

  private async copyInvitations(tx: Tx, from: string, to: string): Promise<number> {
    const guests = await tx.manager.query<{ memberId: string; seatId: string | null; required: boolean }[]>(
      SELECT_GUESTS,
      [from],
    );
    await tx.manager.query(INSERT_INVITATIONS, [
      to,
      tx.now,
      guests.map(() => newId()),
      guests.map(({ memberId }) => memberId),
      guests.map(({ seatId }) => seatId),
      guests.map(({ required }) => required),
    ]);
    return guests.length;
  }
}
