import type { Translated } from '#platform/mail/email-text';

export const RECOMMENDATION_REMINDER_TEXTS = {
  due: 'A recommendation that is yours is due: {{day}}',
  late: 'A recommendation that is yours is late since {{day}}',
  lead: 'It was made to {{country}}, and your team has given it to you.',
  what: 'Where it stands: {{what}}',
  ask: 'Please say what was done, or ask your team to set another day.',
  page: 'The recommendation (sign-in needed): {{url}}',
} as const;
export type RecommendationReminderTexts = Translated<typeof RECOMMENDATION_REMINDER_TEXTS>;
