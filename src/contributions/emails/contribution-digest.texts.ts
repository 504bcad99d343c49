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
    made: 'made',
    response: 'a response',
    wording: 'the wording changed',
    vote: 'the result of a vote',
    adopted: 'it stands in what was adopted',
    home: 'news of what countries do',
  },
  more: {
    one: '{{count}} more of your contributions moved',
    other: '{{count}} more of your contributions moved',
  },
} as const;
export type ContributionDigestTexts = Translated<typeof CONTRIBUTION_DIGEST_TEXTS>;
