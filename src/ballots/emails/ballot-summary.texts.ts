import type { Translated } from '#platform/mail/email-text';

export const BALLOT_SUMMARY_TEXTS = {
  subject: {
    opened: 'Vote until {{closes}}: {{question}}',
    closed: 'Closed: {{question}}',
    result: 'Result: {{question}} – {{outcome}}',
    unnamed: 'a ballot for your seat',
    several: 'Ballots for your seat: {{parts}}',
    open: '{{count}} open',
    over: '{{count}} closed',
  },
  unnamed: 'A ballot in which your seat votes',
  status: {
    opened: 'Voting is open until {{closes}}.',
    closed: 'Voting has ended. The result has not been released yet; the page will show it.',
    result: 'Voting has ended. Result: {{outcome}}.',
  },
  record: {
    opened:
      'Keep this number: it is the fingerprint of the question, the options and the rules, so that none of ' +
      'them can be changed unnoticed. To compare it, use “Check it yourself” on the page.',
    closed:
      'Keep this number: it is the fingerprint of the ballots and the count, so that neither can be ' +
      'changed unnoticed. To compare it, use “Check it yourself” on the page.',
  },
  outcome: {
    decided: 'decided',
    tied: 'a tie',
    'no-quorum': 'no quorum',
    adopted: 'adopted',
    'not-adopted': 'not adopted',
    'weak-support': 'adopted with weak support',
    blocked: 'blocked',
  },
} as const;
export type BallotSummaryTexts = Translated<typeof BALLOT_SUMMARY_TEXTS>;
