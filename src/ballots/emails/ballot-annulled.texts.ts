import type { Translated } from '#platform/mail/email-text';

export const BALLOT_ANNULLED_TEXTS = {
  subject: 'A secret ballot was annulled',
  opening: 'A secret ballot ended without a result, and will have none.',
  cause: {
    'more-papers-than-passes':
      'More papers lay in it than passes were given out, so that some were forged. They were not counted.',
    'key-lost': 'The key that opens it is lost, so that nobody can read the papers in it.',
  },
  page: 'Its page: {{url}}',
  auditors:
    'Auditors: the record and the audit log show who took a pass, and the database and its keys ' +
    'show who could write to the box. It can be asked anew.',
  record: 'Keep this number. It holds the record up to here:\n{{hash}}',
} as const;
export type BallotAnnulledTexts = Translated<typeof BALLOT_ANNULLED_TEXTS>;
