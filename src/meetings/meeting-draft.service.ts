import { Injectable } from '@nestjs/common';
import { defaultQuorum } from '@nbn/calendar';
import type { CountryCode, MeetingKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { Meeting } from './meeting.entity.ts';
import type { LocalMeetingTimes, MeetingTimes } from './meeting-times.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { mustBeAllowedToShare } from './national/meeting-sharing.service.ts';

/** What a meeting is about and where; all of it can be changed without moving the meeting. */
export interface MeetingDetails {
  readonly title: string;
  readonly note?: string | null;
  readonly place?: string | null;
  readonly joinUrl?: string | null;
  readonly discreet?: boolean;
}

/** All of a new meeting but when it is. */
export interface NewMeetingDetails extends MeetingDetails {
  readonly kind: MeetingKind;
  readonly country?: CountryCode;
  readonly sharedAbroad?: boolean;
}

export interface NewMeeting extends NewMeetingDetails, LocalMeetingTimes {}

/** Writes drafts of meetings. Nobody is notified of one. */
@Injectable()
export class MeetingDraftService {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly config: Config,
  ) {}

  /** Throws unless the actor may convene such a meeting. */
  mustDraft(actor: Actor, { kind, country, sharedAbroad = false }: NewMeetingDetails): void {
    this.meetings.mustConvene(actor, { kind, countryCode: country ?? null });
    if ((kind === 'national') !== (country !== undefined))
      throw new InvalidInput([{ field: 'country', code: 'national-meeting-country' }]);
    mustBeAllowedToShare(actor, { kind, countryCode: country ?? null }, sharedAbroad);
  }

  /** Returns the id of the new draft. */
  async insert(tx: Tx, actor: Actor, meeting: NewMeetingDetails, times: MeetingTimes): Promise<string> {
    const { kind, country, title, note, place, joinUrl, discreet, sharedAbroad = false } = meeting;
    const { timeZone, startWall, endWall, startsAt, endsAt } = times;
    const id = newId();
    await tx.manager.insert(Meeting, {
      id,
      kind,
      countryCode: country ?? null,
      state: 'draft',
      title,
      note: note || null,
      place: place || null,
      joinUrl: joinUrl || null,
      discreet: discreet ?? true,
      sharedAbroad,
      timeZone,
      startWall,
      endWall,
      startsAt,
      endsAt,
      overAt: null,
      calendarUid: `${id}@${new URL(this.config.PUBLIC_URL).hostname}`,
      sequence: 0,
      revision: 1,
      ...defaultQuorumColumns(kind),
      convenedBy: actor.memberId,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    tx.audit({
      action: 'meeting.drafted',
      object: { kind: 'meeting', id },
      country: country ?? null,
      detail: { kind, sharedAbroad },
    });
    return id;
  }
}

/** The rule that a meeting begins with. */
function defaultQuorumColumns(
  kind: MeetingKind,
): Pick<Meeting, 'quorumCountries' | 'quorumSeats' | 'belowQuorum'> {
  const { countries, seatTypes, below } = defaultQuorum(kind);
  return { quorumCountries: countries, quorumSeats: [...seatTypes], belowQuorum: below };
}
