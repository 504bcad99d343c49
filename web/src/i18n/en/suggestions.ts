/** Texts of suggesting other words in the text of a draft, and of answering what is suggested there. */
export const suggestions = {
  mode: {
    label: 'What you do in the text',
    write: 'Write',
    read: 'Read',
    suggest: 'Suggest',
    review: 'Review',
  },
  aloud: { inserted: '[inserted:', removed: '[removed:', end: ']' },
  wordingOf: '{{name}}, as it should say',
  moved: 'The clause has changed since you began. Your wording is compared with what it said then.',
  opensLater: 'You are offline. The clause opens as soon as the connection is back.',
  again: 'Try again',
  bar: 'What you suggest',
  none: 'Choose a clause and write in it. Nobody outside your team sees it until you send it.',
  changed_one: '{{count}} clause changed',
  changed_other: '{{count}} clauses changed',
  send: 'Send suggestions',
  discard: 'Discard',
  askSend: 'Send what you suggest?',
  effectSend:
    'All teams and the secretariat are told, and whoever reads the standard can read it. Each clause is answered ' +
    'by itself; the words and the reason are fixed from then on. You suggest other words for:',
  reason: 'Why the text should say so',
  reasonHint:
    'One reason for all of them. Everyone who reads the standard reads it. No names or details of cases.',
  askDiscard: 'Discard what you suggest?',
  effectDiscard_one:
    'Your wording of {{count}} clause is discarded. Nobody outside your team has seen it, and nobody will.',
  effectDiscard_other:
    'Your wording of {{count}} clauses is discarded. Nobody outside your team has seen it, and nobody will.',
  sent_one: '{{count}} suggestion sent',
  sent_other: '{{count}} suggestions sent',
  discarded: 'Suggestions discarded',
  of: 'Suggestions for {{name}}',
  movedSince: 'The clause has changed since. Compared with what it said then:',
  accept: 'Accept',
  reject: 'Reject',
  acceptOf: 'Accept: {{name}}',
  rejectOf: 'Reject: {{name}}',
  reviewBar: 'What is suggested',
  nothing: 'No suggestion is waiting for an answer.',
  waiting_one: '{{count}} suggestion in the text',
  waiting_other: '{{count}} suggestions in the text',
  at: 'Suggestion {{at}} of {{count}}',
  previous: 'Previous suggestion',
  next: 'Next suggestion',
} as const;
