import type { EmailText } from '#platform/mail/email-text';
import { type DueDayFacts, dueDayEmail, type DueReminder } from '../../../reminders/index.ts';
import {
  RECOMMENDATION_REMINDER_TEXTS,
  type RecommendationReminderTexts,
} from './recommendation-reminder.texts.ts';

/** Reminds the owner of a recommendation that its day comes, or passed. */
export function recommendationReminderEmail(
  due: Pick<DueReminder<DueDayFacts>, 'day' | 'facts'>,
  url: string,
  texts: RecommendationReminderTexts = RECOMMENDATION_REMINDER_TEXTS,
): EmailText {
  return dueDayEmail(due, url, texts);
}
