/** Texts of the course of a ballot: its record, its steps, and what is done with it. */
export const ballotLife = {
  representing: {
    title_one: 'The {{count}} option that represents everyone',
    title_other: 'The {{count}} options that represent everyone',
    help_one:
      'For information: the same country ballots, counted by equal shares, with each country ' +
      'supporting its first {{count}} place.',
    help_other:
      'For information: the same country ballots, counted by equal shares, with each country ' +
      'supporting its first {{count}} places. Each part of the region then gets its share.',
    tied_one: 'Tied for {{count}} more place: {{options}}.',
    tied_other: 'Tied for {{count}} more places: {{options}}.',
    same: 'These are the options that the ballot selects.',
    other: 'The ballot selects other options. Its result stands.',
  },
  record: {
    title: 'Ballot record',
    help:
      'Each entry in the record is linked to all earlier entries by a hash. The hash of the ' +
      'opening and the hash of the close were sent to every seat by email, so that nothing in ' +
      'between can be changed unnoticed.',
    last: 'The last hash:',
    bundle: 'Download the bundle',
    check: 'Check it yourself',
    withheld:
      'Because so few ballot papers were cast, or because a chamber voted unanimously, the bundle ' +
      'would reveal how individual seats voted. It goes to two auditors of different countries, ' +
      'who check it together.',
    nobodyHolds: 'No auditor has taken over the bundle yet.',
    held_one:
      'One auditor has taken over the bundle, from: {{countries}}. It opens once a second auditor, ' +
      'from another country, has taken it over.',
    held_other: 'Two auditors hold the bundle, from: {{countries}}.',
    ofNoCountry: 'an international organisation',
    hold: 'Take over the bundle',
  },
  life: {
    followup: 'Follow-up',
    owners: 'Responsible: {{countries}}.',
    reviewOn: 'Review date: {{day}}.',
    notes: 'Notes on this ballot',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Announced at short notice:',
      withdrawn: 'Withdrawn:',
      'closed-early': 'Closed early:',
      extended: 'Extended:',
      chair: 'The chair resolved the tie:',
      review: 'Reviewed:',
    },
    confirmedBy: 'The count was confirmed by a seat of {{country}}.',
    lotWords: 'Text for the lot from {{country}}: “{{text}}”',
  },
  acts: {
    title: 'Available steps',
    redraft: 'Edit the draft',
    again: 'Ask again: round {{round}}',
    reason: 'Reason',
    shortNotice: 'Why it cannot wait seven days',
    shortNoticeHelp: 'Only if the ballot opens sooner than that.',
    lotText: 'Any text you choose',
    closesAt: 'New closing time, in {{zone}}',
    badTime: 'This time does not exist in that time zone. Enter another time.',
    chosen_one: 'Choose {{count}} of the tied options',
    chosen_other: 'Choose {{count}} of the tied options',
    statement: 'Follow-up',
    owners: 'Responsible countries',
    reviewOn: 'Review date',
    announce: {
      button: 'Announce',
      title: 'Announce this ballot?',
      text:
        'From now on the question, the options and the rules are fixed. Everyone who may read the ' +
        'ballot can see it.',
    },
    withdraw: {
      button: 'Withdraw',
      title: 'Withdraw this ballot?',
      text: 'No one can vote in it any more. The reason is shown on its page.',
    },
    close: {
      button: 'Close early',
      title: 'Close this ballot now?',
      text:
        'No one can vote after this, and the ballot is never opened again. The reason is ' +
        'shown on its page.',
    },
    extend: {
      button: 'Extend',
      title: 'Extend this ballot',
      text: 'Ballot papers already submitted remain valid. The reason is shown on the ballot’s page.',
    },
    review: {
      button: 'Mark as reviewed',
      title: 'What did the review find?',
      text: 'Your text is shown on the ballot’s page.',
    },
    confirm: {
      button: 'Confirm the count',
      title: 'Confirm the count?',
      text:
        'You have looked at the count above. Once a seat of another country has also confirmed it, ' +
        'the result is released to everyone.',
    },
    confirmClosing: {
      button: 'Release the result',
      title: 'Release the result?',
      text:
        'This ballot was closed while seats could still vote. If you agree that it is over, the ' +
        'result is released to everyone. If not, talk to the secretariat first; without a second ' +
        'person it stays closed and without a result.',
    },
    tie: {
      button: 'Resolve the tie',
      title: 'Choose among the tied options',
      text:
        'You do this as the country in the chair. The count stays as it was; your choice and its ' +
        'reason are recorded beside it.',
    },
    lot: {
      button: 'Enter text for the lot',
      title: 'Text for the lot',
      text:
        'Your text and the text of a seat of another country make the lot, which anyone can draw ' +
        'again. Any text will do.',
    },
    outcome: {
      button: 'Record the follow-up',
      title: 'Follow-up to this ballot',
      text: 'It is shown on the ballot’s page to everyone who may read it.',
    },
  },
  arrange: {
    title: 'Your seat, before the ballot opens',
    proxy: 'Proxy, who votes if your seat does not',
    proxyHelp:
      'A seat of your own team. Your own ballot counts instead if you submit it at any time before ' +
      'the close.',
    nobody: 'no one',
    recused: 'My seat takes no part, because of a conflict of interest',
    recusedHelp: 'Your seat is then left out of every number that shares are calculated from.',
    save: 'Save',
  },
  entries: {
    title: 'Votes waiting for a second person',
    phone: 'By telephone, entered by {{name}}',
    paper: 'On paper, entered by {{name}}',
    confirm: 'Confirm and submit',
    takeBack: 'Withdraw',
    mine: 'You entered this vote; a colleague must confirm it.',
    forMe: {
      title: 'A vote was entered for your seat',
      text:
        'It counts once a second member of the secretariat has confirmed it. If it is not your ' +
        'vote, refuse it, or vote yourself: your own vote replaces it, and no one can replace ' +
        'yours.',
      refuse: 'This is not my vote',
    },
    forTeam: 'A vote was entered for this seat of your team. The holder of the seat can refuse it.',
    enterTitle: 'Votes by telephone or on paper',
    enterHelp: 'You enter a vote for a seat, and a colleague confirms it. Until then it does not count.',
    enter: 'Enter a vote',
    cancel: 'Do not enter',
    way: 'How it was received',
    ways: { phone: 'by telephone', paper: 'on paper' },
  },
} as const;
