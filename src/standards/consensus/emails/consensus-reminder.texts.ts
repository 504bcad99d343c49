import type { Translated } from '#platform/mail/email-text';

export const CONSENSUS_REMINDER_TEXTS = {
  subject: 'Your ratings are still missing until {{deadline}}',
  opening: 'Round {{round}} of the consensus process on “{{title}}” closes on {{deadline}}.',
  missing: 'Clauses that your seat has not rated: {{missing}} of {{asked}}.',
  page: 'Rate the clauses here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
  signature: 'The secretariat',
} as const;
export type ConsensusReminderTexts = Translated<typeof CONSENSUS_REMINDER_TEXTS>;
