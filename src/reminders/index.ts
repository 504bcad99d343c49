export { RemindersModule } from './reminders.module.ts';
export type { DueReminder } from './due-reminder.repository.ts';
export { FieldSourceRegistry } from './field-source.registry.ts';
export { FollowedFieldsQuery } from './followed-fields.query.ts';
export { PendingCountRegistry } from './pending-count.registry.ts';
export { NewsSourceRegistry } from './news-source.registry.ts';
export { preferredMailTimeSql } from './mail-time.sql.ts';
export { ReminderService, type ReminderMessage } from './reminder.service.ts';
export { MembersReminded } from './reminders.events.ts';
