export { RemindersModule } from './reminders.module.ts';
export type { DueReminder } from './due-reminder.repository.ts';
export { NewsSourceRegistry } from './news-source.registry.ts';
export { preferredMailTimeSql } from './mail-time.sql.ts';
export { ReminderService, type ReminderMessage } from './reminder.service.ts';
export { MembersReminded } from './reminders.events.ts';
