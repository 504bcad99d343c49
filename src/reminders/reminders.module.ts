import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DigestLine } from './digest-line.entity.ts';
import { DigestSweep } from './digest.sweep.ts';
import { ReminderPreferencesController } from './preferences.controller.ts';
import { ReminderPreferences } from './preferences.service.ts';
import { ReminderPreference } from './reminder-preference.entity.ts';
import { Reminding } from './reminding.service.ts';

/**
 * How members are reminded: when, by which way, in which hours not, and whether by one mail a day. What is
 * recalled, the features say.
 */
@Module({
  imports: [TypeOrmModule.forFeature([ReminderPreference, DigestLine])],
  controllers: [ReminderPreferencesController],
  providers: [ReminderPreferences, Reminding, DigestSweep],
  exports: [Reminding],
})
export class RemindersModule {}
