import { Body, Controller, Get, Put } from '@nestjs/common';
import { DEFAULT_NEWS_RHYTHM } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ReminderPreferencesInput, ReminderPreferencesView } from './dto/reminder-preferences.dto.ts';
import { ReminderPreferenceService, type StoredReminderSettings } from './reminder-preference.service.ts';

@Controller('reminder-preferences')
export class ReminderPreferencesController {
  constructor(private readonly preferences: ReminderPreferenceService) {}

  /** How you are reminded. */
  @Get()
  @Allow('member')
  async reminderPreferences(@CurrentActor() actor: Actor): Promise<ReminderPreferencesView> {
    return present(actor, await this.preferences.find(actor));
  }

  /** Says how you want to be reminded. */
  @Put()
  @Allow('member')
  async setReminderPreferences(
    @CurrentActor() actor: Actor,
    @Body() body: ReminderPreferencesInput,
  ): Promise<ReminderPreferencesView> {
    const { topics, quietFrom = null, quietUntil = null, digestAt = null, fields = null } = body;
    const news = body.news ?? DEFAULT_NEWS_RHYTHM;
    await this.preferences.save(actor, { topics, quietFrom, quietUntil, digestAt, news, fields });
    return present(actor, await this.preferences.find(actor));
  }
}

function present(
  { timeZone }: Actor,
  { topics, fields, usualFields, ...times }: StoredReminderSettings,
): ReminderPreferencesView {
  return {
    topics: topics.map(({ topic, leads, channels }) => ({
      topic,
      leads: [...leads],
      channels: [...channels],
    })),
    ...times,
    fields: fields && [...fields],
    usualFields: [...usualFields],
    timeZone,
  };
}
