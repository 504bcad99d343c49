import type { Translated } from '#platform/mail/email-text';

export const CONSENSUS_REMINDER_TEXTS = {
  subject: 'Reminder: please submit your ratings by {{deadline}}',
  opening: 'Round {{round}} of the consensus process on “{{title}}” closes on {{deadline}}.',
  missing: 'Clauses that your seat has not rated: {{missing}} of {{asked}}.',
  page: 'Rate the clauses here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
  signature: 'The secretariat',
} as const;
export type ConsensusReminderTexts = Translated<typeof CONSENSUS_REMINDER_TEXTS>;
