/** Texts of a ballot's way: its record, its turns, and what is done with it. */
export const ballotLife = {
  representing: {
    title_one: 'Which {{count}} option represents everybody',
    title_other: 'Which {{count}} options represent everybody',
    help_one:
      'For information: of the same country ballots, by equal shares, each country supporting its ' +
      'first {{count}} place.',
    help_other:
      'For information: of the same country ballots, by equal shares, each country supporting its ' +
      'first {{count}} places. Each part of the region then gets its share.',
    tied_one: 'Level for {{count}} more place: {{options}}.',
    tied_other: 'Level for {{count}} more places: {{options}}.',
    same: 'These are the options that the ballot takes up.',
    other: 'The ballot takes up others. Its result stands.',
  },
  record: {
    title: 'The record',
    help:
      'Each entry of the record is bound to all before it by a hash. The one of the opening and ' +
      'the one of the close went to every seat by mail, so that nothing in between can be changed ' +
      'unseen.',
    last: 'The last hash:',
    bundle: 'Download the bundle',
    check: 'Check it yourself',
    withheld:
      'So few papers, or a chamber of one mind, would tell what single seats voted. Its bundle ' +
      'goes to two auditors of different countries, who check it together.',
    nobodyHolds: 'No auditor has taken it over yet.',
    held_one:
      'One auditor has taken it over, from: {{countries}}. It opens with a second, of another country.',
    held_other: 'Two auditors hold it, from: {{countries}}.',
    ofNoCountry: 'an international organisation',
    hold: 'Take over the bundle',
  },
  life: {
    followup: 'What follows from it',
    owners: 'Carried by {{countries}}.',
    reviewOn: 'To be reviewed on {{day}}.',
    notes: 'What was said on the way',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Announced at short notice:',
      withdrawn: 'Withdrawn:',
      'closed-early': 'Closed early:',
      extended: 'Extended:',
      chair: 'The chair decided the tie:',
      review: 'Reviewed:',
    },
    confirmedBy: 'The count was confirmed by a seat of {{country}}.',
    lotWords: 'Words for the lot from {{country}}: “{{text}}”',
  },
  acts: {
    title: 'What you can do here',
    redraft: 'Change the draft',
    again: 'Ask again: round {{round}}',
    reason: 'Why',
    shortNotice: 'Why it cannot wait seven days',
    shortNoticeHelp: 'Only where it opens sooner than that.',
    lotText: 'Any words of yours',
    closesAt: 'New closing time, in {{zone}}',
    badTime: 'The clock of that zone does not show this time.',
    chosen_one: 'Choose {{count}} of the tied options',
    chosen_other: 'Choose {{count}} of the tied options',
    statement: 'What follows',
    owners: 'Which countries carry it',
    reviewOn: 'When it is looked at again',
    announce: {
      button: 'Announce',
      title: 'Announce this ballot?',
      text: 'From here on the question, the options and the rules are fixed. All who may read it see it.',
    },
    withdraw: {
      button: 'Withdraw',
      title: 'Withdraw this ballot?',
      text: 'Nobody votes on it any more. The reason stands on its page.',
    },
    close: {
      button: 'Close early',
      title: 'Close this ballot now?',
      text: 'Nobody votes after this, and it is never opened again. The reason stands on its page.',
    },
    extend: {
      button: 'Extend',
      title: 'Extend this ballot',
      text: 'Papers that are in stay in. The reason stands on its page.',
    },
    review: {
      button: 'Mark as reviewed',
      title: 'What did the review find?',
      text: 'Your words stand on the ballot’s page.',
    },
    confirm: {
      button: 'Confirm the count',
      title: 'Confirm the count?',
      text:
        'You have looked at the count above. With a seat of another country that does the same, the ' +
        'result is released to everybody.',
    },
    confirmClosing: {
      button: 'Let the result out',
      title: 'Let the result out?',
      text:
        'This ballot was closed while seats could still vote. If you agree that it is over, the ' +
        'result is released to everybody. If not, talk to the secretariat first; without a second ' +
        'person it stays closed and without a result.',
    },
    tie: {
      button: 'Decide the tie',
      title: 'Decide among the tied options',
      text:
        'As the country in the chair. The count stays as it was; your choice and its reason are ' +
        'recorded beside it.',
    },
    lot: {
      button: 'Give words for the lot',
      title: 'Words for the lot',
      text:
        'Your words and those of a seat of another country make the lot, which everybody can draw ' +
        'again. Any words do.',
    },
    outcome: {
      button: 'Record what follows',
      title: 'What follows from this ballot',
      text: 'It stands on the ballot’s page for all who may read it.',
    },
  },
  arrange: {
    title: 'Before it opens: your seat',
    proxy: 'Who votes if your seat does not',
    proxyHelp: 'A seat of your own team. Your own paper counts instead whenever it comes before the close.',
    nobody: 'nobody',
    recused: 'My seat takes no part, because of a conflict of interest',
    recusedHelp: 'It then counts in no base.',
    save: 'Keep this',
  },
  entries: {
    title: 'Papers that wait for a second officer',
    phone: 'By telephone, entered by {{name}}',
    paper: 'On paper, entered by {{name}}',
    confirm: 'Confirm and cast',
    takeBack: 'Take back',
    mine: 'You entered this; a colleague confirms it.',
    forMe: {
      title: 'A vote was entered for your seat',
      text:
        'It counts once a second member of the secretariat has confirmed it. If it is not yours, ' +
        'refuse it, or vote yourself: your own vote replaces it, and nobody replaces yours.',
      refuse: 'This is not my vote',
    },
    forTeam: 'A vote was entered for this seat of your team. Whoever holds the seat can refuse it.',
    enterTitle: 'Papers by telephone or on paper',
    enterHelp: 'You enter a paper for a seat, and a colleague confirms it. Until then it does not count.',
    enter: 'Enter a paper',
    cancel: 'Do not enter',
    way: 'How it came',
    ways: { phone: 'by telephone', paper: 'on paper' },
  },
} as const;
