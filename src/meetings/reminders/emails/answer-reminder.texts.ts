import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from '../../emails/meeting-line.texts.ts';

export const ANSWER_REMINDER_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: 'Will you attend? {{name}}, {{time}}',
  opening: 'You have not yet replied to the invitation: {{name}}, {{time}}.',
  time: '{{day}}, {{time}} {{city}}',
} as const;
export type AnswerReminderTexts = Translated<typeof ANSWER_REMINDER_TEXTS>;
