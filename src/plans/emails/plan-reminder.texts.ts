import type { Translated } from '#platform/mail/email-text';

export const PLAN_REMINDER_TEXTS = {
  due: 'A line of your work plan is due: {{day}}',
  late: 'A line of your work plan is late since {{day}}',
  lead: 'It is yours in the work plan of {{country}}.',
  what: 'What is planned: {{what}}',
  ask: 'Please say how it gets on, or ask your team to set another day.',
  page: 'The line (sign-in needed): {{url}}',
} as const;
export type PlanReminderTexts = Translated<typeof PLAN_REMINDER_TEXTS>;
