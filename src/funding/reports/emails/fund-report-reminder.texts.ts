import type { Translated } from '#platform/mail/email-text';

export const FUND_REPORT_REMINDER_TEXTS = {
  subject: 'Report {{number}} to “{{fund}}” is due: {{day}}',
  lead:
    'Your team has not submitted this report yet. Please add any missing information and submit the report ' +
    'by that date, so that your expenses or deliverables can be certified and paid.',
  page: 'The report (sign-in required): {{url}}',
} as const;
export type FundReportReminderTexts = Translated<typeof FUND_REPORT_REMINDER_TEXTS>;
