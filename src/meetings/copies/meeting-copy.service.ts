import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Meeting } from '../meeting.entity.ts';
import { resolveMeetingTimes, type LocalMeetingTimes } from '../meeting-times.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingIsTemplate } from '../meetings.problems.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { MeetingCopyHooks } from './meeting-copy-hooks.ts';
import { copyInvitations } from './meeting-copy.repository.ts';

export interface MeetingCopyOptions extends LocalMeetingTimes {
  /** Left out, the copy is called as what it was made from. */
  readonly title?: string | undefined;
}

/** Copies meetings: the next one of its kind, a template, a meeting from a template. Nobody is notified. */
@Injectable()
export class MeetingCopyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly hooks: MeetingCopyHooks,
    private readonly config: Config,
  ) {}

  /**
   * A draft like this meeting or template, at a time of its own: words, quorum, guests and agenda; no
   * answers, no minutes.
   */
  async copy(actor: Actor, id: string, { title, ...localTimes }: MeetingCopyOptions): Promise<string> {
    const times = resolveMeetingTimes(localTimes);
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
    return this.unitOfWork.run(actor, async (tx) => {
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
      const guests = await copyInvitations(tx, id, made);
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
}
