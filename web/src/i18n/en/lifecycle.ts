/** Texts of a standard's life: whose turn it is, the steps, the history. */
export const lifecycle = {
  turn: {
    editors: 'The teams and the secretariat are writing',
    networks: 'The teams are consulting nationally',
    countries: 'The countries are answering',
    secretariat: 'The secretariat acts next',
    seats: 'The seats are voting',
    nobody: '',
  },
  since: 'since {{day}}',
  until: 'until {{when}}',
  more: 'More steps and settings',
  history: 'History',
  step: {
    'to-drafting': 'Start drafting',
    'back-to-drafting': 'Return to drafting',
    'to-national-review': 'Send to national review',
    'to-consultation': 'Open a consultation',
    'to-consolidation': 'Start consolidation',
    'to-ballot': 'Put to the vote',
    'to-under-revision': 'Start a revision',
    'to-superseded': 'Mark as superseded',
    'to-withdrawn': 'Withdraw',
    'to-parked': 'Park',
    'take-up': 'Resume',
  },
  effect: {
    drafting: 'The teams and the secretariat write the text; comments and amendments are open.',
    'national-review':
      'The text is frozen while the teams ask their national networks, for at least two weeks. ' +
      'Comments and amendments stay open.',
    consultation: 'The text is frozen while the countries answer. Comments and amendments stay open.',
    consolidation:
      'From now on only the secretariat writes, and it resolves every remark and amendment. New ' +
      'amendments are refused.',
    'under-revision':
      'The teams write the text again. The published edition stays as it is until the next version.',
    superseded: 'The text is frozen permanently, and its page states that another standard has replaced it.',
    withdrawn: 'The text is frozen permanently. Its page and its history stay.',
    parked: 'The text is frozen and nothing more is asked of anyone until work on it is resumed.',
    again: 'It returns to its previous stage: {{state}}.',
    remarks_one: '{{count}} remark has no outcome yet.',
    remarks_other: '{{count}} remarks have no outcome yet.',
    amendments_one:
      '{{count}} amendment is waiting for an outcome. From consolidation on, no new amendments are accepted.',
    amendments_other:
      '{{count}} amendments are waiting for an outcome. From consolidation on, no new ' +
      'amendments are accepted.',
    told: 'All teams and the secretariat are notified in Norbanet.',
    toldNetworks:
      'All teams, the secretariat and the members of the national networks are notified in Norbanet.',
  },
  ballot: {
    notNow:
      'This standard cannot be put to the vote now: its text is put to the vote after its consolidation.',
    title: 'Put to the vote: {{title}}',
    ask: 'Should the region adopt “{{title}}”?',
    effect:
      'The text is saved as a version, and exactly this version is voted on. Every seat that votes ' +
      'receives an email. If the countries adopt the text, it is adopted as soon as the ballot is ' +
      'counted; if not, it returns to consolidation.',
    held: 'Voted on in',
    text: 'The text',
  },
  without: {
    remarks_one: '{{count}} remark',
    remarks_other: '{{count}} remarks',
    amendments_one: '{{count}} amendment',
    amendments_other: '{{count}} amendments',
    both: '{{remarks}} and {{amendments}}',
    title: 'Without an outcome yet: {{what}}',
    text:
      'The people who proposed these do not know the outcome, and once the text is voted on, ' +
      'nothing more can be included in it. Each needs an outcome before the standard is published.',
    merge_one: '{{count}} accepted amendment must be merged into the text first.',
    merge_other: '{{count}} accepted amendments must be merged into the text first.',
    named: 'Put the text to the vote anyway, and record this in its history: {{what}} without an outcome',
    effect: 'The history states that the text was voted on while the following had no outcome: {{what}}.',
    toRemarks: 'See the remarks',
    toAmendments: 'See the amendments',
    publish: 'Nothing can be published until each has an outcome and a reason.',
  },
  thread: {
    asked: 'Consultation of the countries',
    round: 'Consultation {{number}}',
    said: 'Remarks, amendments and their outcomes',
    responses: 'Response table of {{edition}}',
  },
  opens: 'Opens {{when}}',
  reason: 'Reason',
  reasonHint: 'Everyone who reads the standard can read this in its history.',
  successor: 'Standard that replaces it',
  noSuccessor: 'None',
  historyTitle: 'History of {{title}}',
  historyOf: 'All steps, newest first',
  began: 'First status: {{state}}',
  moved: '{{from}} → {{to}}',
  byItself: 'automatically, on schedule',
  byBallot: 'by ballot',
} as const;
