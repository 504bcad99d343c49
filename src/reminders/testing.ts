/** What the demo and the tests use of this feature, and no other feature does. */
export { SendReminderDigestsJob } from './send-reminder-digests.job.ts';
export { ReminderPreferenceService } from './reminder-preference.service.ts';
