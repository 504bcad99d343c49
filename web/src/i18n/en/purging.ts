/** Texts of the permanent removal of text. */
export const purging = {
  title: 'Permanent removal of text',
  back: 'Safeguarding',
  lead:
    'For text that should never have been here, such as text by which a victim could be found. It ' +
    'is removed from every text, its history and versions, comments, translations, notifications ' +
    'and file names.',
  how: {
    title: 'How it works',
    two:
      'Two members of the secretariat are required. One requests the removal, the other carries it ' +
      'out within a day; both type the same text.',
    kept: 'The text itself is not stored anywhere: tell it to each other by voice.',
    stays:
      'What was voted on in a ballot, names of members and the audit log are not rewritten, and the ' +
      'contents of files in the library are not searched. Backups made earlier still contain the ' +
      'text: delete them.',
    pages: 'Every open page reloads. Anything that someone has typed but not saved is lost.',
  },
  ask: {
    verb: 'Request a removal',
    title: 'Request the removal of text',
    words: 'Text to remove',
    wordsHint:
      'At least four letters, exactly as the text is written. Upper and lower case do not matter. ' +
      'Choose a piece of text that does not occur anywhere else by chance.',
    reason: 'Reason',
    reasonHint: 'Do not include the text itself. The reason is kept.',
  },
  carry: {
    verb: 'Carry out the removal',
    title: 'Remove the text permanently?',
    words: 'The same text',
    consequence: 'The text is replaced by […] wherever it occurs. This cannot be undone.',
  },
  withdraw: 'Withdraw the request',
  list: 'Removals, latest first',
  none: {
    title: 'Nothing has been removed yet',
    text: 'If there is text here that must not be, request its removal; a colleague carries it out.',
  },
  state: {
    asked: 'Waiting for another member',
    done: 'Removed',
    withdrawn: 'Withdrawn',
    lapsed: 'Not carried out in time',
  },
  asked: 'requested by {{name}}, {{when}}',
  done: 'carried out by {{name}}, {{when}}',
  removed_one: '{{count}} place was changed',
  removed_other: '{{count}} places were changed',
  remaining_one: '{{count}} place still contains the text',
  remaining_other: '{{count}} places still contain the text',
} as const;
