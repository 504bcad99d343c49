/** Texts of a standard's life: whose turn it is, the steps, the history. */
export const lifecycle = {
  turn: {
    editors: 'The teams and the secretariat write',
    networks: 'The teams ask at home',
    countries: 'The countries answer',
    secretariat: 'The secretariat is next',
    seats: 'The seats vote',
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
    'to-consultation': 'Open consultation',
    'to-consolidation': 'Begin consolidation',
    'to-ballot': 'Put to the vote',
    'to-under-revision': 'Begin a revision',
    'to-superseded': 'Mark as superseded',
    'to-withdrawn': 'Withdraw',
    'to-parked': 'Park',
    'take-up': 'Take up again',
  },
  effect: {
    drafting: 'The teams and the secretariat write in the text; comments and amendments are open.',
    'national-review':
      'The text is fixed while the teams ask their national networks, for two weeks at least. ' +
      'Comments and amendments stay open.',
    consultation: 'The text is fixed while the countries answer. Comments and amendments stay open.',
    consolidation:
      'The secretariat alone writes now and settles every remark and amendment. New amendments are refused.',
    'under-revision':
      'The teams write in the text again. What is published stays as it is until the next version.',
    superseded: 'The text is fixed for good, and its page says that another standard has taken its place.',
    withdrawn: 'The text is fixed for good. Its page and its history stay.',
    parked: 'The text is fixed and nothing more is asked of anyone until it is taken up again.',
    again: 'It goes back to where it was: {{state}}.',
    remarks_one: '{{count}} remark has no outcome yet.',
    remarks_other: '{{count}} remarks have no outcome yet.',
    amendments_one: '{{count}} amendment waits for an outcome. From consolidation on, no new ones are taken.',
    amendments_other:
      '{{count}} amendments wait for an outcome. From consolidation on, no new ones are taken.',
    told: 'All teams and the secretariat find it in their notifications.',
    toldNetworks:
      'All teams, the secretariat and the members of the national networks find it in their notifications.',
  },
  ballot: {
    notNow: 'This standard is not to be voted on now: its text is put to the vote after its consolidation.',
    title: 'Put to the vote: {{title}}',
    ask: 'Shall the region adopt “{{title}}”?',
    effect:
      'The text is fixed as a version, and this very version is voted on. Every seat that votes ' +
      'gets a mail. If the countries adopt it, it is adopted as soon as the ballot is counted; if ' +
      'not, it goes back to consolidation.',
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
      'Whoever said it does not know what became of it, and once the text is voted on, nothing ' +
      'more can be taken into it. Each needs an outcome before the standard is published.',
    merge_one: '{{count}} accepted amendment has to be put into the text first.',
    merge_other: '{{count}} accepted amendments have to be put into the text first.',
    named: 'Put the text to the vote all the same, and say so in its history: {{what}} without an outcome',
    effect: 'The history says that the text was voted on while this had no outcome: {{what}}.',
    toRemarks: 'See the remarks',
    toAmendments: 'See the amendments',
    publish: 'Nothing is published before each has an outcome and a reason.',
  },
  thread: {
    asked: 'The countries were asked in',
    round: 'Consultation {{number}}',
    said: 'What was said and what became of it',
    responses: 'Response table of {{edition}}',
  },
  opens: 'Opens {{when}}',
  reason: 'Why',
  reasonHint: 'Everyone who reads the standard reads this in its history.',
  successor: 'The standard that takes its place',
  noSuccessor: 'None',
  historyTitle: 'History of {{title}}',
  historyOf: 'Every step, the last one first',
  began: 'Began as {{state}}',
  moved: '{{from}} → {{to}}',
  byItself: 'by itself, on time',
  byBallot: 'by the ballot',
} as const;
