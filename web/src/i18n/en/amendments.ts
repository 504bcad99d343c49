/** Texts of amendments: proposed words of a clause, their rivals, their ballots and what became of them. */
export const amendments = {
  title: 'Amendments',
  lead: 'Other words for a clause, each with its reason and whoever proposes it. Rivals of one clause stand together.',
  open_one: '{{count}} waits for an outcome',
  open_other: '{{count}} wait for an outcome',
  show: { label: 'Which amendments', open: 'Open', all: 'All' },
  onlyClause: 'Only those of {{name}}.',
  allClauses: 'Show all clauses',
  clauseGone: 'A clause that is no longer in the text',
  none: {
    title: 'No amendments here',
    text: 'To propose other words for a clause, open the text and choose “Propose other words” at the clause.',
    closed: 'Other words are proposed by the national teams, while the standard takes amendments.',
    openTitle: 'No open amendments',
    settled_one: '{{count}} amendment is no longer open.',
    settled_other: '{{count}} amendments are no longer open.',
    all: 'Show all',
  },
  name: 'Amendment {{number}}, {{by}}',
  titleOf: 'Amendment {{number}} to clause {{clause}}',
  titleAdded: 'Amendment {{number}}: a new clause after clause {{clause}}',
  titleRemoved: 'Amendment {{number}}: clause {{clause}} is to be removed',
  titleGone: 'Amendment {{number}}',
  trail: 'Amendments to “{{title}}”',
  by: 'Proposed by {{by}}',
  source: 'From a file, where it was by “{{author}}”',
  sourceAt: 'From a file, where it was by “{{author}}”, {{when}}',
  sourceUnnamed: 'From a file',
  sourceUnnamedAt: 'From a file, written {{when}}',
  submitted: 'Put to everyone {{when}}',
  secretariat: 'the secretariat',
  state: {
    draft: 'Draft',
    submitted: 'Waits for an outcome',
    accepted: 'Accepted, not in the text yet',
    merged: 'In the text',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  legend: { goes: 'These words go', comes: 'these words come' },
  changes: 'What it changes',
  change: { added: 'A new clause after this one', removed: 'The clause is to be removed' },
  wording: 'Proposed wording',
  wordingLabel: 'The clause as it should say',
  preview: 'Beside the clause as it was when you began:',
  reason: 'Why',
  reasonLabel: 'Why the clause should say so',
  reasonHint: 'Everyone who reads the standard reads this. No names or details of cases.',
  save: 'Save',
  newer: {
    title: 'Another author saved these words meanwhile',
    theirs: 'Take these words',
    mine: 'Keep mine on top',
  },
  newTitle: 'Propose other words: {{name}}',
  newTitleNone: 'Propose other words',
  newLead:
    'A draft at first: your team alone sees it and can write in it, until one of you puts it to everyone.',
  chip_one: '{{count}} amendment',
  chip_other: '{{count}} amendments',
  propose: 'Propose other words: {{name}}',
  raisedHere: 'Amendments of this item',
  votedHere: 'Voted on:',
  item: {
    meeting: 'Agenda item',
    help: 'Where the ballot belongs to an item of a coming meeting, both lead to each other.',
    none: 'None',
    item: 'Item of {{meeting}}',
    choose: 'Choose an item',
  },
  waiting_one: '{{count}} amendment still waits',
  waiting_other: '{{count}} amendments still wait',
  waitingText:
    'Each needs an outcome and a reason before the standard can be published, and what is ' +
    'accepted goes into the text before the ballot.',
  toThem: 'See the amendments',
  expected: {
    draft: 'Your team alone sees this draft. When wording and reason are ready, put it to everyone.',
    together:
      'Your team alone sees this draft. It was begun in the text, under “Suggest”, and whoever began it sends it ' +
      'from there together with the others.',
    closed: 'The standard takes no new amendments at present. This draft is kept.',
    decide: 'It waits for an outcome: accept it, reject it with a reason, or put it to the vote.',
    merge: 'It is accepted. Put its words into the text.',
    later: 'It is accepted. Its words go into the text as soon as the text is open again.',
    removed: 'The clause is no longer in the text.',
  },
  became: 'What became of it',
  outcome: {
    title: 'Outcome',
    accepted: 'Accepted by {{by}}, {{when}}',
    partly: 'Accepted in part by {{by}}, {{when}}',
    rejected: 'Rejected by {{by}}, {{when}}',
    ballot: 'Decided by ballot, {{when}}',
    toBallot: 'See the ballot',
    merged: 'The clause with these words, beside the one that the amendment began from:',
  },
  standing: {
    title: 'In the clause as it stands now',
    text: 'The clause has changed since this amendment was begun. With it, the clause would say:',
    conflict:
      'The clause has changed since this amendment was begun, and the two no longer go together by themselves.',
  },
  conflict: {
    title_one: 'The clause says something else in the same place by now',
    title_other: 'The clause says something else in {{count}} places by now',
    base: 'Both began from',
    proposed: 'The amendment says',
    current: 'The clause says',
    nothing: '(no words)',
  },
  withThis: 'Suggested together with this one',
  rivals: {
    title_one: 'Beside one rival',
    title_other: 'Beside {{count}} rivals',
    this: '{{name}} (this one)',
  },
  ballots: {
    notNow: 'This amendment is not to be voted on now.',
    title_one: 'Ballot',
    title_other: 'Ballots',
    textChanged: 'Text changed',
    changedTitle: 'The text is another one than was voted on',
    changed:
      'The votes are kept with the text that they were for, and decide nothing about the present ' +
      'one. A new ballot has to ask again.',
    closes: 'closes {{when}}',
    votedText: 'The clause as it was voted on:',
  },
  thread: {
    raised: 'Raised at',
    votedAt: 'Voted on at',
    clause: 'Changes',
    after: 'Stands after',
    clauseNumber: 'Clause {{number}}',
    rival: 'Rival',
    ballot: 'Voted on in',
    decision: 'Decision {{reference}} on the clause',
  },
  act: {
    draft: 'Save as draft',
    submit: 'Put to everyone',
    withdraw: 'Withdraw',
    withdrawSet: 'Withdraw all sent together',
    accept: 'Accept',
    merge: 'Put into the text',
    reject: 'Reject',
    ballot: 'Put to the vote',
    ballotAgain: 'Ask for a new vote',
    more: 'More acts',
  },
  ask: {
    submit: 'Put this amendment to everyone?',
    withdraw: 'Withdraw this amendment?',
    withdrawSet: 'Withdraw all that was sent together?',
    accept: 'Accept this amendment',
    merge: 'Put the words into the text',
    reject: 'Reject this amendment',
    ballot: 'Put this amendment to the vote',
    ballotAgain: 'Ask for a new vote',
  },
  effect: {
    submit:
      'All teams and the secretariat are told, and whoever reads the standard can read it. Its ' +
      'words and its reason are fixed from then on.',
    withdraw: 'It stays to be read, as withdrawn.',
    withdrawSet:
      'What was suggested together with it and has no outcome yet is withdrawn too. All of it stays to be read.',
    withdrawDraft: 'Nobody outside your team has seen it, and nobody will.',
    accept:
      'The clause changes at once, word by word; what others are writing beside it stays. The ' +
      'authors are told. The clause will say:',
    acceptLater: 'The text is fixed at present: the words go in when it is open again. The authors are told.',
    acceptSame: 'The clause says all of this already, and stays as it is. The authors are told.',
    added:
      'The clause goes into the text at once, in its place; the numbers after it follow. The authors are told. It ' +
      'will say:',
    removed:
      'The clause is removed from the text at once; its history and its threads stay, and it can be restored. The ' +
      'authors are told. It says at present:',
    byHand: 'The clause and the amendment contradict each other in these words. Put them together by hand.',
    byHandVoted: 'The countries carried this amendment by ballot.',
    reject:
      'The clause stays as it is. The authors are told, and everyone who reads the standard reads your reason.',
    ballot:
      'Every seat that votes gets a mail. While the ballot runs, nobody accepts, rejects or ' +
      'withdraws the amendment; its result decides. The countries vote on exactly the words below.',
    ballotAgain:
      'The earlier ballot ends and decides nothing; its votes are kept with the text that they ' +
      'were for. Every seat is asked again, about exactly this:',
  },
  responses: {
    title: 'Response table of {{edition}}',
    lead: 'What the countries and observers said to the text before it was published, and what became of each.',
    versions: 'Versions',
    whole: 'On the standard as a whole',
    observer: 'an observer',
    remark: 'Remark, {{by}}',
    reason: 'Outcome: {{reason}}',
    because: 'Reason: {{reason}}',
    taken: 'What was taken into the text:',
    outcome: { accepted: 'Accepted', partly: 'Accepted in part', rejected: 'Not accepted' },
    none: 'Nothing was said',
    noneText:
      'Before this version was published, nobody remarked on the text and nobody proposed other words.',
  },
  why: 'Why',
  whyHint: 'Its authors read it, and everyone after them: it stands in the response table of the version.',
  byHand: 'The clause as it shall say',
  byHandHint: 'Begins as the clause stands now, with all of the amendment in it.',
  byHandNothing:
    'This is the clause as it stands: nothing of the amendment is in it. Take words of it in, or ' +
    'reject it with a reason.',
  byHandPreview: 'Beside the clause as it stands:',
  byHandWhole: 'All of the amendment is in it. The outcome is “accepted”.',
  byHandPartly: 'The outcome is “accepted in part”.',
  terms: {
    reworded: 'Shall clause {{clause}} say this?',
    added: 'Shall this clause come after clause {{clause}}?',
    removed: 'Shall clause {{clause}} be removed?',
    askTogether: 'What shall clause {{clause}} say?',
  },
  together: {
    label: 'What is voted on',
    alone: 'This amendment alone',
    rivals: 'It and its open rivals together, {{count}} texts',
    help:
      'Papers rank them against leaving the clause as it is. The one that is carried is accepted, ' +
      'the others are rejected.',
    noChange: 'No change: the clause as it stands',
  },
} as const;
