import type { Translated } from '#platform/mail/email-text';

export const DUTY_REMINDER_TEXTS = {
  subject: {
    papers: 'Papers are due: {{deadline}}',
    minutes: 'Minutes to read: {{deadline}}',
    action: 'An action is due: {{deadline}}',
    'follow-up': 'Follow-up of {{reference}} is due: {{deadline}}',
    review: 'Decision {{reference}} is to be looked at again: {{deadline}}',
  },
  lead: {
    papers:
      'You present an item of {{meeting}} that has no paper yet. If there is to be one, it is due by then.',
    minutes: 'The minutes of {{meeting}} are out to be read. Who does not object by then agrees to them.',
    action: 'An action of your seat, agreed on in {{meeting}}, is due on that day.',
    'follow-up': 'Your country is asked what it does with decision {{reference}} of {{meeting}}.',
    review: 'Decision {{reference}} of {{meeting}} is to be looked at again on that day.',
  },
  deadline: 'By: {{deadline}}',
  instant: '{{day}}, {{time}} {{city}}',
  page: 'More (sign-in needed): {{url}}',
  link:
    'Is it done? Close it here, in a browser in which you have signed in before: {{link}}\n' +
    'This link is yours alone; please do not pass it on.',
} as const;
export type DutyReminderTexts = Translated<typeof DUTY_REMINDER_TEXTS>;
