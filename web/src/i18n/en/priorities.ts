/** Texts of the priorities pages. */
export const priorities = {
  allBallots: 'All ballots, on any subject',
  title: 'Priorities',
  lead: 'What the region has agreed to work on, and what is proposed for the next period.',
  state: { proposing: 'Open for proposals', balloting: 'On the ballot', tied: 'Tied', agreed: 'Agreed' },
  priority: {
    proposed: 'proposed',
    'on-ballot': 'on the ballot',
    agreed: 'agreed',
    'in-progress': 'in progress',
    done: 'done',
    'not-chosen': 'not selected',
    merged: 'merged into another',
  },
  days: '{{from}} to {{to}}',
  proposalCount_one: '{{count}} proposal',
  proposalCount_other: '{{count}} proposals',
  agreedCount_one: '{{count}} agreed',
  agreedCount_other: '{{count}} agreed',
  doneCount_one: '{{count}} done',
  doneCount_other: '{{count}} done',
  empty: {
    title: 'No period yet',
    text:
      'Priorities are agreed for a period of time. When the secretariat opens a period, national ' +
      'teams can propose priorities here.',
    textManage:
      'Priorities are agreed for a period of time. Open a period so that the national teams can ' +
      'propose priorities.',
  },
  newPeriod: 'New period',
  newPeriodLead:
    'The national teams can propose priorities from the moment you create the period until ' +
    'you open the ballot.',
  createPeriod: 'Create period',
  periodTitle: 'Title',
  periodTitleHelp: 'For example: Priorities 2027–2028',
  firstDay: 'First day',
  lastDay: 'Last day',
  propose: 'Propose a priority',
  proposeVerb: 'Propose',
  proposeLead:
    'On behalf of the national team of {{country}}. Everyone in the Network can read the proposal.',
  proposalTitle: 'Priority',
  proposalTitleHelp:
    'What the region should work on, in a few words. It will appear like this on the ballot.',
  reason: 'Reason',
  reasonHelp: 'Why the region, and why now. Write nothing about individual victims.',
  proposedBy: 'Proposed by the team of {{country}}',
  noProposals:
    'You cannot make proposals for this period: its ballot has been opened, or you do not hold a ' +
    'seat in a national team.',
  proposals: 'Proposals',
  tiedProposals: 'Tied for the open places',
  notChosen: 'Not selected in this period',
  agreedList: 'The agreed list',
  rank: '{{rank}}',
  sharedRank: '{{rank}} =',
  progressOf: 'Progress of {{title}}',
  noneYet: {
    title: 'No proposals yet',
    text: 'Proposals by the national teams, each with its reason, will appear here.',
    textTeam: 'Your team can propose what the region should work on, and give the reason for it.',
  },
  tied: {
    title: 'The ballot ended in a tie',
    text_one:
      'One place is open, and more than one option is tied for it. None of them was selected; the ' +
      'secretariat can open a runoff.',
    text_other:
      '{{count}} places are open, and more options than that are tied for them. None of them was ' +
      'selected; the secretariat can open a runoff.',
  },
  ballot: {
    waits: 'Your seat can vote now',
    voted: 'Your ballot has been submitted',
    runs: 'A ballot is open',
    vote: 'Vote',
    look: 'See the ballot',
    decidedBy: 'Decided by ballot',
    onBallot: 'On the ballot',
  },
  openBallot: 'Open ballot',
  openRunoff: 'Open runoff',
  ballotLead_one: '{{count}} proposal will be on the ballot.',
  ballotLead_other: '{{count}} proposals will be on the ballot.',
  runoffLead_one: 'A vote on the {{count}} tied option.',
  runoffLead_other: 'A vote among the {{count}} tied options.',
  noBallot: 'There is no ballot to open for this period now, or you are not entitled to open it.',
  questionDefault: 'What should the region work on?',
  effect: {
    options_one: 'The proposals close: {{count}} is on the ballot.',
    options_other: 'The proposals close: {{count}} are on the ballot.',
    agreed: 'Unless it is a straw poll, its result becomes the agreed list of the period.',
  },
  evidence: 'Evidence',
  evidenceHelp: 'Figures, findings, experience. Optional.',
  sourcePath: 'Origin of the proposal',
  sourcePathHelp: 'The address of the clause, decision, meeting or practice in Norbanet. Optional.',
  sourceKind: 'What is at that address',
  ground: {
    evidence: 'Evidence:',
    kind: {
      clause: 'a clause of a standard',
      decision: 'a decision',
      meeting: 'a meeting',
      practice: 'a practice',
    },
    from: {
      clause: 'The clause it comes from',
      decision: 'The decision it comes from',
      meeting: 'The meeting it comes from',
      practice: 'The practice it comes from',
    },
  },
  merge: {
    button: 'Merge with another',
    of: 'Merge with another: {{title}}',
    title: 'Merge “{{title}}” with another proposal',
    text:
      'Its text can still be read under the other proposal, and only the other proposal is on the ' +
      'ballot. Ask both teams first.',
    into: 'Merge into',
    verb: 'Merge',
    part: 'Merged with it: “{{title}}” of {{country}}',
  },
  discussion: {
    button_one: 'Discussion ({{count}})',
    button_other: 'Discussion ({{count}})',
    of_one: 'Discussion of {{title}}: {{count}} comment',
    of_other: 'Discussion of {{title}}: {{count}} comments',
    by: '{{name}}, {{at}}',
    label: 'Your comment',
    help: 'Everyone in the Network can read it. Write nothing about individual victims.',
    say: 'Comment',
  },
  plan: {
    button: 'Assign responsibility',
    of: 'Assign responsibility: {{title}}',
    title: 'Responsibility for “{{title}}”',
    verb: 'Save',
    owners: 'Responsible countries',
    reviewOn: 'Review date',
    links: 'Where it is dealt with',
    linksHelp:
      'One per line: a few words, then the address of the meeting, standard or national ' +
      'follow-up in Norbanet.',
    carriedBy: 'Responsible: {{countries}}.',
    reviewed: 'Review date: {{day}}.',
    trace: 'Where “{{title}}” is dealt with',
  },
  picture: {
    section: 'The period so far',
    title: '{{done}} of {{total}} done',
    caption: 'Progress of the agreed priorities at the end of each month',
    month: 'Month',
    part: '{{count}} {{state}}',
  },
} as const;
