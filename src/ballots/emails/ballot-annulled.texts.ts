import type { Translated } from '#platform/mail/email-text';

export const BALLOT_ANNULLED_TEXTS = {
  subject: 'A secret ballot has been annulled',
  opening: 'A secret ballot has ended without a result and will not have one.',
  cause: {
    'more-papers-than-passes':
      'The ballot box contained more ballots than passes issued, so some were forged. The ballots were not ' +
      'counted.',
    'key-lost': 'The key that opens the ballot box is lost, so no one can read the ballots in it.',
  },
  page: 'Page of the ballot: {{url}}',
  auditors:
    'For auditors: the record and the audit log show who received a pass; the database and its keys ' +
    'show who could write to the ballot box. The question can be put to the vote again.',
  record: 'Keep this number. It is the fingerprint of the record up to this point:\n{{hash}}',
} as const;
export type BallotAnnulledTexts = Translated<typeof BALLOT_ANNULLED_TEXTS>;
