import {
  FIELDS,
  type Field,
  NEWS_RHYTHMS,
  type NewsRhythm,
  REMINDER_CHANNELS,
  REMINDER_LEADS,
  REMINDER_TOPICS,
  type ReminderChannel,
  type ReminderLead,
  type ReminderTopic,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const IsClock = (): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, withFault('time'));

/** When and by which way one topic is recalled. No lead, or no channel: not at all. */
export class TopicPreferenceInput {
  @IsIn(REMINDER_TOPICS)
  topic: ReminderTopic;

  @IsArray()
  @ArrayUnique()
  @IsIn(REMINDER_LEADS, { each: true })
  leads: ReminderLead[];

  @IsArray()
  @ArrayUnique()
  @IsIn(REMINDER_CHANNELS, { each: true })
  channels: ReminderChannel[];
}

/** How you want to be reminded; a topic that is not named stays as usual. */
export class ReminderPreferencesInput {
  @IsArray()
  @ArrayMaxSize(REMINDER_TOPICS.length)
  @ValidateNested({ each: true })
  @Type(() => TopicPreferenceInput)
  topics: TopicPreferenceInput[];

  /** Nothing comes from here on your own clock; null: there are no quiet hours. */
  @IsOptional()
  @IsClock()
  quietFrom?: string | null;

  @IsOptional()
  @IsClock()
  quietUntil?: string | null;

  /** When one mail a day brings all reminders; null: each comes by itself. */
  @IsOptional()
  @IsClock()
  digestAt?: string | null;

  /** How often one mail brings what is new; without it, weekly. */
  @MayBeAbsent()
  @IsIn(NEWS_RHYTHMS)
  news?: NewsRhythm;

  /** The fields that you follow; null: those of your organisation. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(FIELDS, { each: true })
  fields?: Field[] | null;
}

export class TopicPreferenceView {
  topic!: ReminderTopic;
  leads!: ReminderLead[];
  channels!: ReminderChannel[];
}

export class ReminderPreferencesView {
  topics!: TopicPreferenceView[];
  quietFrom!: string | null;
  quietUntil!: string | null;
  digestAt!: string | null;
  news!: NewsRhythm;
  /** The fields that you follow; null: those of your organisation. */
  fields!: Field[] | null;
  /** Those of your organisation, and of what you can help with. */
  usualFields!: Field[];
  /** On whose clock these times are meant: yours. */
  timeZone!: string;
}
