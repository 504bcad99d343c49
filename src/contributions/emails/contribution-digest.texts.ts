import type { Translated } from '#platform/mail/email-text';

/**
 * Lines of the daily mail. The words of a draft, and what was said to them, are not for a mail: they stand on the
 * page alone.
 */
export const CONTRIBUTION_DIGEST_TEXTS = {
  line: '{{what}} of {{day}}: {{moves}}',
  what: {
    remark: 'Your remark',
    comment: 'Your comment',
    amendment: 'Your amendment',
    priority: 'Your proposed priority',
    'agenda-item': 'Your proposed agenda item',
  },
  moves: {
    made: 'submitted',
    response: 'a response',
    wording: 'a change of wording',
    vote: 'the result of a vote',
    adopted: 'included in the adopted text',
    home: 'news on implementation by country',
  },
  more: {
    one: 'News on {{count}} more of your contributions',
    other: 'News on {{count}} more of your contributions',
  },
} as const;
export type ContributionDigestTexts = Translated<typeof CONTRIBUTION_DIGEST_TEXTS>;
