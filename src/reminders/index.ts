export { RemindersModule } from './reminders.module.ts';
export { ReminderService, type DueReminder, type ReminderMessage } from './reminder.service.ts';
export { MembersReminded } from './reminders.events.ts';
export { SendReminderDigestsJob } from './send-reminder-digests.job.ts';
