import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MeetingInvitationService, type GuestSelection } from '../meeting-invitation.service.ts';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { MeetingCancelled, MeetingScheduled } from '../meetings.events.ts';
import { invitableCountry } from '../meetings.policy.ts';
import { MeetingAlreadyCancelled, MeetingAlreadyScheduled } from '../meetings.problems.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { SeriesEmailService } from './emails/series-email.service.ts';

/**
 * The meetings of a series that still lie ahead: locked in one order, so that two changes at once do not wait
 * for each other.
 */
const LOCK_MEETINGS_AHEAD = `
  select id, starts_at as "startsAt", state
  from meeting
  where series_id = $1 and state in ('draft', 'scheduled') and starts_at > $2
  order by id
  for update`;

const INVITE_TO_SERIES = `
  insert into series_invitation (id, series_id, member_id, invited_at)
  select g.id, $1, g.member_id, $2
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  on conflict (series_id, member_id)
  where withdrawn_at is null do nothing
  returning member_id`;

const INVITE_TO_MEETINGS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at)
  select g.id, g.meeting_id, g.member_id, p.seat_id, $1
  from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, meeting_id, member_id)
  join membership p on p.member_id = g.member_id
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do nothing`;

/** Invited to one of its meetings and not to the series: each hears of that meeting alone. */
const SELECT_SINGLE_MEETING_GUESTS = `
  select i.meeting_id as "meetingId", array_agg(i.member_id) as "memberIds"
  from meeting_invitation i
  where i.meeting_id = any($2) and i.withdrawn_at is null
    and not exists (
      select 1
      from series_invitation s
      where s.series_id = $1 and s.member_id = i.member_id and s.withdrawn_at is null
    )
  group by i.meeting_id
  order by i.meeting_id`;

interface MeetingAhead {
  readonly id: string;
  readonly startsAt: Date;
  readonly state: string;
}

/** What is done with a series as a whole: its guests, its invitations, its end. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: MeetingInvitationService,
    private readonly emails: MeetingEmailService,
    private readonly seriesEmails: SeriesEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /**
   * Invites guests to all meetings that lie ahead. Once scheduled, they get one invitation for the series.
   */
  invite(actor: Actor, id: string, guests: GuestSelection): Promise<void> {
    return this.withLockedSeries(actor, id, async (tx, series, ahead) => {
      const found = await this.invitations.resolveMembers(tx, guests, invitableCountry(actor));
      const rows = await tx.manager.query<{ member_id: string }[]>(INVITE_TO_SERIES, [
        id,
        tx.now,
        found.map(() => newId()),
        found,
      ]);
      const members = rows.map((row) => row.member_id);
      const pairs = ahead.flatMap((meeting) =>
        members.map((memberId) => ({ meetingId: meeting.id, memberId })),
      );
      await tx.manager.query(INVITE_TO_MEETINGS, [
        tx.now,
        pairs.map(() => newId()),
        pairs.map(({ meetingId }) => meetingId),
        pairs.map(({ memberId }) => memberId),
      ]);
      const scheduled = series.state === 'scheduled' && members.length > 0;
      if (scheduled)
        await this.reminders.planForMany(
          tx,
          ahead.map((meeting) => meeting.id),
        );
      const mails = scheduled ? await this.seriesEmails.schedule(tx, id, members) : 0;
      tx.audit({
        action: 'meeting-series.invited',
        object: { kind: 'meeting-series', id },
        country: series.countryCode,
        detail: { members, mails },
      });
    });
  }

  /**
   * Sends the invitations: one for the series to those invited to all of it, one for a meeting to those
   * invited to that alone.
   */
  schedule(actor: Actor, id: string): Promise<void> {
    return this.withLockedSeries(actor, id, async (tx, series, ahead) => {
      if (series.state !== 'draft') throw new MeetingAlreadyScheduled();
      mustLieAhead(series.startsAt, tx.now);
      const ids = ahead.map((meeting) => meeting.id);
      await tx.manager.query(
        `update meeting set state = 'scheduled', revision = revision + 1, updated_at = $2 where id = any($1)`,
        [ids, tx.now],
      );
      await this.save(tx, series, { state: 'scheduled' });
      const mails =
        (await this.seriesEmails.scheduleForAll(tx, id)) +
        (await this.scheduleSingleMeetingEmails(tx, id, ids));
      await this.reminders.planForMany(tx, ids);
      tx.audit({
        action: 'meeting-series.scheduled',
        object: { kind: 'meeting-series', id },
        country: series.countryCode,
        detail: { meetings: ids.length, mails },
      });
      // One notice for the series, with the meeting that comes first.
      const [next] = ahead.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
      if (next) tx.publish(new MeetingScheduled({ meetingId: next.id, sequence: series.sequence }));
    });
  }

  /** Calls off all meetings that lie ahead; what was held stays as it was. A second call changes nothing. */
  cancel(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.withLockedSeries(
      actor,
      id,
      async (tx, series, ahead) => {
        const ids = ahead.map((meeting) => meeting.id);
        const told = series.state === 'scheduled';
        const next = told
          ? await this.meetings.nextSequence(tx, { seriesId: id, sequence: series.sequence })
          : null;
        const sequence = next ?? series.sequence;
        await tx.manager.query(
          `
            update meeting
            set state = 'cancelled', cancel_reason = $4, revision = revision + 1,
              sequence = greatest(sequence, $3::int), updated_at = $2
            where id = any($1)`,
          [ids, tx.now, sequence, reason],
        );
        await this.save(tx, series, { state: 'cancelled', cancelReason: reason, sequence });
        await this.reminders.withdrawMany(tx, ids);
        const mails = told
          ? (await this.seriesEmails.scheduleForAll(tx, id)) +
            (await this.scheduleSingleMeetingEmails(tx, id, ids))
          : 0;
        tx.audit({
          action: 'meeting-series.cancelled',
          object: { kind: 'meeting-series', id },
          country: series.countryCode,
          detail: { meetings: ids.length, sequence, mails },
        });
        const [first] = ahead.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
        if (told && first) tx.publish(new MeetingCancelled({ meetingId: first.id, sequence }));
      },
      { whenCancelled: 'nothing' },
    );
  }

  private async scheduleSingleMeetingEmails(
    tx: Tx,
    id: string,
    meetingIds: readonly string[],
  ): Promise<number> {
    let mails = 0;
    for (const { meetingId, memberIds } of await tx.manager.query<
      { meetingId: string; memberIds: string[] }[]
    >(SELECT_SINGLE_MEETING_GUESTS, [id, meetingIds]))
      mails += await this.emails.schedule(tx, meetingId, memberIds);
    return mails;
  }

  /** One change of one series by one who convenes: the series is locked first, then its meetings. */
  private withLockedSeries(
    actor: Actor,
    id: string,
    change: (tx: Tx, series: MeetingSeries, ahead: readonly MeetingAhead[]) => Promise<void>,
    { whenCancelled = 'refuse' }: { whenCancelled?: 'refuse' | 'nothing' } = {},
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const series = await tx.manager.findOne(MeetingSeries, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!series) throw new NotFound();
      this.meetings.mustConvene(actor, series);
      if (series.state === 'cancelled') {
        if (whenCancelled === 'refuse') throw new MeetingAlreadyCancelled();
        tx.audit({ action: 'meeting-series.cancelled-again', object: { kind: 'meeting-series', id } });
        return;
      }
      const ahead = await tx.manager.query<MeetingAhead[]>(LOCK_MEETINGS_AHEAD, [id, tx.now]);
      await change(tx, series, ahead);
      for (const meeting of ahead) this.meetings.broadcastChange(tx, meeting.id);
    });
  }

  private async save(tx: Tx, series: MeetingSeries, change: Partial<MeetingSeries>): Promise<void> {
    await tx.manager.update(
      MeetingSeries,
      { id: series.id },
      { ...change, revision: series.revision + 1, updatedAt: tx.now },
    );
  }
}
