import type { Field, NewsRhythm, ReminderChannel, ReminderLead, ReminderTopic } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const CLOCK_PATTERN = `~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** When and by which way a member wants to hear of one topic. */
export interface TopicPreference {
  readonly leads: readonly ReminderLead[];
  readonly channels: readonly ReminderChannel[];
}

/** How a member wants to be reminded. Who has chosen nothing has no row. */
@Entity('reminder_preference')
@Check('reminder_preference_topics', `jsonb_typeof(topics) = 'object'`)
@Check('reminder_preference_quiet_from', `quiet_from ${CLOCK_PATTERN}`)
@Check('reminder_preference_quiet_until', `quiet_until ${CLOCK_PATTERN}`)
@Check('reminder_preference_news', `news in ('off', 'daily', 'weekly')`)
@Check('reminder_preference_digest_at', `digest_at ${CLOCK_PATTERN}`)
@Check(
  'reminder_preference_quiet_whole',
  `(quiet_from is null) = (quiet_until is null) and quiet_from is distinct from coalesce(quiet_until, '-')`,
)
export class ReminderPreference {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_preference_pk' })
  memberId: string;

  @Column('jsonb')
  topics: Partial<Record<ReminderTopic, TopicPreference>>;

  /** On the member's own clock; nothing comes between the two. */
  @Column('text', { nullable: true })
  quietFrom: string | null;

  @Column('text', { nullable: true })
  quietUntil: string | null;

  /** When the one mail a day comes; null: each reminder by itself. */
  @Column('text', { nullable: true })
  digestAt: string | null;

  /** How often one mail brings what is new. */
  @Column('text', { default: 'weekly' })
  news: NewsRhythm;

  /** Fields that the member follows; null: those of the own organisation. */
  @Column('text', { array: true, nullable: true })
  fields: Field[] | null;

  @Column('timestamptz')
  updatedAt: Date;
}
