import type { Translated } from '#platform/mail/email-text';

export const DUTY_REMINDER_TEXTS = {
  subject: {
    papers: 'Papers are due: {{deadline}}',
    minutes: 'Minutes ready for review: {{deadline}}',
    action: 'An action is due: {{deadline}}',
    'follow-up': 'Follow-up of {{reference}} is due: {{deadline}}',
    review: 'Decision {{reference}} is due for review: {{deadline}}',
  },
  lead: {
    papers:
      'You are presenting an item at {{meeting}} that has no paper yet. If you plan to submit one, it is ' +
      'due by the date below.',
    minutes:
      'The minutes of {{meeting}} are ready for review. No objection by the date below counts as agreement.',
    action: 'An action assigned to your seat and agreed in {{meeting}} is due by the date below.',
    'follow-up':
      'Your country is asked to report how it is implementing decision {{reference}} of {{meeting}}.',
    review: 'Decision {{reference}} of {{meeting}} is due for review on the date below.',
  },
  deadline: 'By: {{deadline}}',
  instant: '{{day}}, {{time}} {{city}}',
  page: 'More information (sign-in required): {{url}}',
  link:
    'If the action is done, close it here, in a browser in which you have signed in before: {{link}}\n' +
    'This link is personal; please do not share it.',
} as const;
export type DutyReminderTexts = Translated<typeof DUTY_REMINDER_TEXTS>;
