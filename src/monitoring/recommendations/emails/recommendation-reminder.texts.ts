import type { Translated } from '#platform/mail/email-text';

export const RECOMMENDATION_REMINDER_TEXTS = {
  due: 'A recommendation assigned to you is due: {{day}}',
  late: 'A recommendation assigned to you has been overdue since {{day}}',
  lead: 'The recommendation was made to {{country}}, and your team has assigned it to you.',
  what: 'Source: {{what}}',
  ask: 'Please report what has been done, or ask your team to set another date.',
  page: 'The recommendation (sign-in required): {{url}}',
} as const;
export type RecommendationReminderTexts = Translated<typeof RECOMMENDATION_REMINDER_TEXTS>;
