import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DigestLine } from './digest-line.entity.ts';
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
  imports: [TypeOrmModule.forFeature([ReminderPreference, DigestLine])],
  controllers: [ReminderPreferencesController],
  providers: [ReminderPreferenceService, ReminderService, SendReminderDigestsJob],
  exports: [ReminderService],
})
export class RemindersModule {}
