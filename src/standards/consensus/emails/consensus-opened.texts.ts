import type { Translated } from '#platform/mail/email-text';

export const CONSENSUS_OPENED_TEXTS = {
  subject: 'Please submit your ratings by {{deadline}}',
  opening: 'Round {{round}} of the consensus process on “{{title}}” is open until {{deadline}}.',
  asked: 'Clauses that your seat is asked to rate from 1 to 9: {{clauses}}.',
  anonymous:
    'No one can see who rated what. The others can read your reasons after the round, without your name.',
  page: 'Rate the clauses here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
  signature: 'The secretariat',
} as const;
export type ConsensusOpenedTexts = Translated<typeof CONSENSUS_OPENED_TEXTS>;
