/** Texts of removing words for ever. */
export const purging = {
  title: 'Remove words for ever',
  back: 'Safeguarding',
  lead:
    'For words that should never have been here, such as those by which a victim could be found. ' +
    'They go from every text, its history and versions, comments, translations, notices and ' +
    'names of files.',
  how: {
    title: 'How it goes',
    two:
      'Two members of the secretariat do it. One asks, the other carries it out within a day; both ' +
      'type the same words.',
    kept: 'The words themselves are kept nowhere: tell them to each other by voice.',
    stays:
      'What was voted on in a ballot, names of members and the audit log are not rewritten, and ' +
      'the insides of files in the library are not searched. Backups made before still hold the ' +
      'words: delete them.',
    pages: 'Every open page loads anew. What somebody has typed and not saved is lost.',
  },
  ask: {
    verb: 'Ask for a removal',
    title: 'Ask for words to be removed',
    words: 'The words',
    wordsHint:
      'At least four letters, exactly as they stand. The letter case does not matter. Choose a ' +
      'piece that stands nowhere by chance.',
    reason: 'Why',
    reasonHint: 'Without the words themselves. This is kept.',
  },
  carry: {
    verb: 'Carry it out',
    title: 'Remove the words for ever?',
    words: 'The same words',
    consequence: 'They are replaced by […] wherever they stand. This cannot be undone.',
  },
  withdraw: 'Take it back',
  list: 'Removals, the latest first',
  none: {
    title: 'Nothing was removed yet',
    text: 'Should words be here that must not be, ask for their removal; a colleague carries it out.',
  },
  state: {
    asked: 'Waits for another member',
    done: 'Removed',
    withdrawn: 'Taken back',
    lapsed: 'Nobody carried it out in time',
  },
  asked: 'asked by {{name}}, {{when}}',
  done: 'carried out by {{name}}, {{when}}',
  removed_one: '{{count}} place was changed',
  removed_other: '{{count}} places were changed',
  remaining_one: '{{count}} place still holds them',
  remaining_other: '{{count}} places still hold them',
} as const;
