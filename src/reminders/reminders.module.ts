import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DigestLine } from './digest-line.entity.ts';
import { FieldSourceRegistry } from './field-source.registry.ts';
import { FollowedFieldsQuery } from './followed-fields.query.ts';
import { NewsDigest } from './news-digest.entity.ts';
import { NewsSourceRegistry } from './news-source.registry.ts';
import { PendingCountRegistry } from './pending-count.registry.ts';
import { PlanNewsDigestsJob } from './plan-news-digests.job.ts';
import { SendReminderDigestsJob } from './send-reminder-digests.job.ts';
import { ReminderPreferencesController } from './reminder-preferences.controller.ts';
import { ReminderPreferenceService } from './reminder-preference.service.ts';
import { ReminderPreference } from './reminder-preference.entity.ts';
import { ReminderService } from './reminder.service.ts';

/**
 * How members are reminded: when, by which way, in which hours not, and whether by one mail a day. The features say
 * what there is to remind of.
 */
@Module({
  imports: [TypeOrmModule.forFeature([ReminderPreference, DigestLine, NewsDigest])],
  controllers: [ReminderPreferencesController],
  providers: [
    FieldSourceRegistry,
    FollowedFieldsQuery,
    NewsSourceRegistry,
    PendingCountRegistry,
    PlanNewsDigestsJob,
    ReminderPreferenceService,
    ReminderService,
    SendReminderDigestsJob,
  ],
  exports: [
    FieldSourceRegistry,
    FollowedFieldsQuery,
    NewsSourceRegistry,
    PendingCountRegistry,
    ReminderService,
  ],
})
export class RemindersModule {}
