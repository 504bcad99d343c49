import { Injectable } from '@nestjs/common';
import {
  REMINDER_CHOICES,
  REMINDER_TOPICS,
  DEFAULT_NEWS_RHYTHM,
  DEFAULT_REMINDER_CHANNELS,
  type Field,
  type NewsRhythm,
  type ReminderChannel,
  type ReminderLead,
  type ReminderTopic,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import { FollowedFieldsQuery } from './followed-fields.query.ts';
import { ReminderPreference, type TopicPreference } from './reminder-preference.entity.ts';

/** A member's preferences as the API takes and shows them: each topic with its leads and channels. */
export interface ReminderSettings {
  readonly topics: readonly {
    readonly topic: ReminderTopic;
    readonly leads: readonly ReminderLead[];
    readonly channels: readonly ReminderChannel[];
  }[];
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly digestAt: string | null;
  readonly news: NewsRhythm;
  readonly fields: readonly Field[] | null;
}

/** With the fields that are followed where none were chosen. */
export interface StoredReminderSettings extends ReminderSettings {
  readonly usualFields: readonly Field[];
}

/** How each member wants to be reminded: one's own, and nobody else's. */
@Injectable()
export class ReminderPreferenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly followed: FollowedFieldsQuery,
  ) {}

  /** This member's preferences, the defaults where nothing was chosen. */
  async find({ memberId }: Actor): Promise<StoredReminderSettings> {
    const chosen = await this.database.manager.findOneBy(ReminderPreference, { memberId });
    const preference = (topic: ReminderTopic): TopicPreference =>
      chosen?.topics[topic] ?? { leads: REMINDER_CHOICES[topic].usual, channels: DEFAULT_REMINDER_CHANNELS };
    return {
      topics: REMINDER_TOPICS.map((topic) => ({
        topic,
        leads: preference(topic).leads,
        channels: preference(topic).channels,
      })),
      quietFrom: chosen?.quietFrom ?? null,
      quietUntil: chosen?.quietUntil ?? null,
      digestAt: chosen?.digestAt ?? null,
      news: chosen?.news ?? DEFAULT_NEWS_RHYTHM,
      fields: chosen?.fields ?? null,
      usualFields: await this.followed.findUsual(this.database.manager, memberId),
    };
  }

  /** Saves this member's preferences; they apply from now on. */
  async save(actor: Actor, settings: ReminderSettings): Promise<void> {
    assertValid(settings);
    const { topics, quietFrom, quietUntil, digestAt, news, fields } = settings;
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.upsert(
        ReminderPreference,
        {
          memberId: actor.memberId,
          quietFrom,
          quietUntil,
          digestAt,
          news,
          fields: fields && [...fields],
          updatedAt: tx.now,
          topics: Object.fromEntries(
            topics.map(({ topic, leads, channels }) => [topic, { leads: sortLeads(topic, leads), channels }]),
          ),
        },
        ['memberId'],
      );
      tx.audit({
        action: 'member.reminders-set',
        object: { kind: 'member', id: actor.memberId },
        country: actor.country,
        detail: { quiet: quietFrom !== null, digest: digestAt !== null, news },
      });
    });
  }
}

const sortLeads = (topic: ReminderTopic, leads: readonly ReminderLead[]): ReminderLead[] =>
  REMINDER_CHOICES[topic].leads.filter((lead) => leads.includes(lead));

function assertValid({ topics, quietFrom, quietUntil, digestAt }: ReminderSettings): void {
  const chosen = topics.map(({ topic }) => topic);
  if (new Set(chosen).size !== chosen.length) throw new InvalidInput([{ field: 'topics', code: 'repeated' }]);
  const hasForeignLead = topics.some(({ topic, leads }) =>
    leads.some((lead) => !REMINDER_CHOICES[topic].leads.includes(lead)),
  );
  if (hasForeignLead) throw new InvalidInput([{ field: 'topics', code: 'lead-times' }]);
  if ((quietFrom === null) !== (quietUntil === null))
    throw new InvalidInput([{ field: 'quietUntil', code: 'quiet-hours-incomplete' }]);
  if (quietFrom !== null && quietFrom === quietUntil)
    throw new InvalidInput([{ field: 'quietUntil', code: 'quiet-hours-same' }]);
  if (
    digestAt !== null &&
    quietFrom !== null &&
    quietUntil !== null &&
    isWithin(digestAt, quietFrom, quietUntil)
  )
    throw new InvalidInput([{ field: 'digestAt', code: 'within-quiet-hours' }]);
}

const isWithin = (clock: string, from: string, until: string): boolean =>
  from < until ? clock >= from && clock < until : clock >= from || clock < until;
