import type { Translated } from '#platform/mail/email-text';

export const FUND_REPORT_REMINDER_TEXTS = {
  subject: 'Report {{number}} to “{{fund}}” is due: {{day}}',
  lead:
    'Your team has not submitted this report yet. Add what is still missing by then and submit it, so that what ' +
    'you spent or delivered can be certified and paid.',
  page: 'The report (sign-in needed): {{url}}',
} as const;
export type FundReportReminderTexts = Translated<typeof FUND_REPORT_REMINDER_TEXTS>;
