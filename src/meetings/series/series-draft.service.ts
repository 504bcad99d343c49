import { Injectable } from '@nestjs/common';
import { defaultQuorum } from '@nbn/calendar';
import type { SeriesRule } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import { Meeting } from '../meeting.entity.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { mustBeAllowedToShare } from '../national/meeting-sharing.service.ts';
import type { NewMeeting } from '../meeting-draft.service.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { resolveSeriesTimes } from './series-times.ts';

export interface NewSeries extends NewMeeting {
  readonly rule: SeriesRule;
}

/** Makes series: one rule, and a meeting of its own for each time that it gives. */
@Injectable()
export class SeriesDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly config: Config,
  ) {}

  /** Makes a series of drafts. Nobody is told. */
  createDraft(actor: Actor, series: NewSeries): Promise<string> {
    const { kind, country, title, note, place, joinUrl, discreet, sharedAbroad = false } = series;
    this.meetings.mustConvene(actor, { kind, countryCode: country ?? null });
    if ((kind === 'national') !== (country !== undefined))
      throw new InvalidInput([{ field: 'country', code: 'national-meeting-country' }]);
    mustBeAllowedToShare(actor, { kind, countryCode: country ?? null }, sharedAbroad);
    const { rule, meetings } = resolveSeriesTimes(series, series.rule);
    return this.unitOfWork.run(actor, async (tx) => {
      mustLieAhead(meetings[0]!.startsAt, tx.now);
      const id = newId();
      const shared = {
        kind,
        countryCode: country ?? null,
        title,
        place: place || null,
        discreet: discreet ?? true,
        calendarUid: `${id}@${new URL(this.config.PUBLIC_URL).hostname}`,
        sequence: 0,
        revision: 1,
        convenedBy: actor.memberId,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      const { timeZone, startWall, endWall, startsAt, endsAt } = meetings[0]!;
      await tx.manager.insert(MeetingSeries, {
        id,
        ...shared,
        state: 'draft',
        rule,
        timeZone,
        startWall,
        endWall,
        startsAt,
        endsAt,
      });
      const { countries, seatTypes, below } = defaultQuorum(kind);
      await tx.manager.insert(
        Meeting,
        meetings.map((times) => ({
          id: newId(),
          ...shared,
          state: 'draft',
          sharedAbroad,
          note: note || null,
          joinUrl: joinUrl || null,
          ...times,
          overAt: null,
          quorumCountries: countries,
          quorumSeats: [...seatTypes],
          belowQuorum: below,
          seriesId: id,
          occurrenceWall: times.startWall,
          occurrenceZone: timeZone,
          occurrenceAt: times.startsAt,
          occurrenceEndsAt: times.endsAt,
        })),
      );
      tx.audit({
        action: 'meeting-series.drafted',
        object: { kind: 'meeting-series', id },
        country: country ?? null,
        detail: { kind, rule, sharedAbroad, meetings: meetings.length },
      });
      return id;
    });
  }
}
