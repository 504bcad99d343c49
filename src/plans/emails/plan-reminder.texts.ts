import type { Translated } from '#platform/mail/email-text';

export const PLAN_REMINDER_TEXTS = {
  due: 'A line of your work plan is due: {{day}}',
  late: 'A line of your work plan has been overdue since {{day}}',
  lead: 'You are responsible for this line in the work plan of {{country}}.',
  what: 'Planned: {{what}}',
  ask: 'Please report on progress, or ask your team to set another date.',
  page: 'The line (sign-in required): {{url}}',
} as const;
export type PlanReminderTexts = Translated<typeof PLAN_REMINDER_TEXTS>;
