/** Texts of suggesting changes in the text of a draft, and of answering what is suggested there. */
export const suggestions = {
  mode: {
    label: 'Mode',
    write: 'Write',
    read: 'Read',
    suggest: 'Suggest',
    review: 'Review',
  },
  aloud: { inserted: '[inserted:', removed: '[removed:', end: ']' },
  wordingOf: '{{name}}, as it should read',
  moved: 'The clause has changed since you began. Your text is compared with the clause as it was then.',
  opensLater: 'You are offline. The clause opens as soon as the connection is back.',
  again: 'Try again',
  bar: 'Your suggestions',
  none:
    'Choose a clause and write in it, add a clause after it, or suggest removing it. No one ' +
    'outside your team sees your suggestions until you send them.',
  changed_one: '{{count}} clause changed',
  changed_other: '{{count}} clauses changed',
  send: 'Send suggestions',
  discard: 'Discard',
  askSend: 'Send your suggestions?',
  effectSend:
    'All teams and the secretariat are notified, and anyone who reads the standard can read your ' +
    'suggestions. Each clause is answered separately; the text and the reason can no longer be ' +
    'changed after that. Your suggestions:',
  reason: 'Why the text should read like this',
  reasonHint:
    'One reason for all of them. Everyone who reads the standard can read it. No names or details of cases.',
  askDiscard: 'Discard your suggestions?',
  effectDiscard_one:
    'Your suggestion for {{count}} clause is discarded. No one outside your team has seen ' +
    'it, and no one will.',
  effectDiscard_other:
    'Your suggestions for {{count}} clauses are discarded. No one outside your team has seen ' +
    'them, and no one will.',
  sent_one: '{{count}} suggestion sent',
  sent_other: '{{count}} suggestions sent',
  discarded: 'Suggestions discarded',
  add: 'Add a clause below',
  addAfter: 'Add a clause below: {{name}}',
  remove: 'Suggest removal',
  removeOf: 'Suggest removal: {{name}}',
  newAfter: 'New clause after {{name}}',
  newHint: 'Choose its kind and level here, then write its text in the standard.',
  newKind: 'Kind',
  newLevel: 'Level',
  newLevelHint: 'The same level as the clause before it, or one level deeper to place it under that clause.',
  writeNew: 'Write the clause',
  shape: 'Change kind or level',
  shapeOf: 'Change kind or level: {{label}}',
  shapeIt: 'Change',
  write: 'Edit',
  writeIn: 'Edit: {{label}}',
  goes: '{{name}} is to be removed',
  takeBack: 'Withdraw',
  takeBackOf: 'Withdraw: {{label}}',
  listed: { reworded: '{{name}}', added: 'New clause after {{name}}', removed: '{{name}} is to be removed' },
  of: 'Suggestions for {{name}}',
  movedSince: 'The clause has changed since then. Compared with the clause as it was then:',
  accept: 'Accept',
  reject: 'Reject',
  acceptOf: 'Accept: {{name}}',
  rejectOf: 'Reject: {{name}}',
  reviewBar: 'Suggestions',
  nothing: 'No suggestions are waiting for an answer.',
  waiting_one: '{{count}} suggestion in the text',
  waiting_other: '{{count}} suggestions in the text',
  at: 'Suggestion {{at}} of {{count}}',
  previous: 'Previous suggestion',
  next: 'Next suggestion',
} as const;
