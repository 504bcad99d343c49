import type { Translated } from '#platform/mail/email-text';

export const BALLOT_SUMMARY_TEXTS = {
  subject: {
    opened: 'Vote until {{closes}}: {{question}}',
    closed: 'Closed: {{question}}',
    result: 'Result: {{question}} – {{outcome}}',
    unnamed: 'a ballot of your seat',
    several: 'Ballots of your seat: {{parts}}',
    open: '{{count}} open',
    over: '{{count}} closed',
  },
  unnamed: 'A ballot in which your seat votes',
  status: {
    opened: 'Voting is open until {{closes}}.',
    closed: 'Voting is over. The result is not let out yet; the page tells it.',
    result: 'Voting is over. Result: {{outcome}}.',
  },
  record: {
    opened:
      'Keep this number: it holds the question, the options and the rules, so that none of them can be ' +
      'changed unseen. “Check it yourself” on the page compares it.',
    closed:
      'Keep this number: it holds the papers and the count, so that none of them can be changed unseen. ' +
      '“Check it yourself” on the page compares it.',
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
