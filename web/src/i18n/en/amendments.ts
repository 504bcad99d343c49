/** Texts of amendments: proposed text of a clause, rival amendments, ballots and outcomes. */
export const amendments = {
  title: 'Amendments',
  lead:
    'Proposed new text for a clause, each with its reason and the name of its proposer. Rival ' +
    'amendments to one clause are listed together.',
  open_one: '{{count}} waiting for an outcome',
  open_other: '{{count}} waiting for an outcome',
  show: { label: 'Which amendments', open: 'Open', all: 'All' },
  onlyClause: 'Only amendments to {{name}}.',
  allClauses: 'Show all clauses',
  clauseGone: 'A clause that is no longer in the text',
  none: {
    title: 'No amendments here',
    text: 'To propose new text for a clause, open the text and choose “Propose an amendment” at the clause.',
    closed: 'National teams can propose new text while the standard accepts amendments.',
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
  source: 'From a file, where the author is given as “{{author}}”',
  sourceAt: 'From a file, where the author is given as “{{author}}”, {{when}}',
  sourceUnnamed: 'From a file',
  sourceUnnamedAt: 'From a file, written {{when}}',
  submitted: 'Submitted {{when}}',
  secretariat: 'the secretariat',
  state: {
    draft: 'Draft',
    submitted: 'Waiting for an outcome',
    accepted: 'Accepted, not in the text yet',
    merged: 'In the text',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  legend: { goes: 'Text to be removed', comes: 'text to be inserted' },
  changes: 'What it changes',
  change: { added: 'A new clause after this one', removed: 'The clause is to be removed' },
  wording: 'Proposed wording',
  wordingLabel: 'The clause as it should read',
  preview: 'Compared with the clause as it was when you began:',
  reason: 'Reason',
  reasonLabel: 'Why the clause should read like this',
  reasonHint: 'Everyone who reads the standard can read this. No names or details of cases.',
  save: 'Save',
  newer: {
    title: 'Another author has saved this text in the meantime',
    theirs: 'Use their version',
    mine: 'Keep my version',
  },
  newTitle: 'Propose an amendment: {{name}}',
  newTitleNone: 'Propose an amendment',
  newLead:
    'It is a draft at first: only your team can see it and write in it, until one of you ' +
    'submits it to everyone.',
  chip_one: '{{count}} amendment',
  chip_other: '{{count}} amendments',
  propose: 'Propose an amendment: {{name}}',
  raisedHere: 'Amendments raised under this item',
  votedHere: 'Voted on:',
  item: {
    meeting: 'Agenda item',
    help: 'If the ballot belongs to an item of an upcoming meeting, each of the two links to the other.',
    none: 'None',
    item: 'Item of {{meeting}}',
    choose: 'Choose an item',
  },
  waiting_one: '{{count}} amendment is still waiting for an outcome',
  waiting_other: '{{count}} amendments are still waiting for an outcome',
  waitingText:
    'Each needs an outcome and a reason before the standard can be published, and accepted ' +
    'amendments must be merged into the text before the ballot.',
  toThem: 'See the amendments',
  expected: {
    draft: 'Only your team can see this draft. When its text and reason are ready, submit it to everyone.',
    together:
      'Only your team can see this draft. It was begun in the text, under “Suggest”, and the ' +
      'person who began it sends it from there together with the others.',
    closed: 'The standard does not accept new amendments at present. This draft is kept.',
    decide:
      'This amendment is waiting for an outcome: accept it, reject it with a reason, or put it to the vote.',
    merge: 'This amendment is accepted. Merge it into the text.',
    later: 'This amendment is accepted. It is merged into the text as soon as the text is open again.',
    removed: 'The clause is no longer in the text.',
  },
  became: 'See what happened to it',
  outcome: {
    title: 'Outcome',
    accepted: 'Accepted by {{by}}, {{when}}',
    partly: 'Accepted in part by {{by}}, {{when}}',
    rejected: 'Rejected by {{by}}, {{when}}',
    ballot: 'Decided by ballot, {{when}}',
    toBallot: 'See the ballot',
    merged: 'The clause with this amendment, compared with the clause that the amendment was based on:',
  },
  standing: {
    title: 'In the current clause',
    text: 'The clause has changed since this amendment was begun. With the amendment, the clause would read:',
    conflict:
      'The clause has changed since this amendment was begun, and the two can no longer be ' +
      'combined automatically.',
  },
  conflict: {
    title_one: 'The current clause has different text in the same place',
    title_other: 'The current clause has different text in {{count}} places',
    base: 'Text that both began from',
    proposed: 'Text of the amendment',
    current: 'Text of the clause',
    nothing: '(no text)',
  },
  withThis: 'Suggested together with this amendment',
  rivals: {
    title_one: 'One rival amendment',
    title_other: '{{count}} rival amendments',
    this: '{{name}} (this one)',
  },
  ballots: {
    notNow: 'This amendment cannot be put to the vote now.',
    title_one: 'Ballot',
    title_other: 'Ballots',
    textChanged: 'Text changed',
    changedTitle: 'The text has changed since it was voted on',
    changed:
      'The votes are kept with the text that they were cast on, and decide nothing about the ' +
      'current text. A new ballot is needed to ask again.',
    closes: 'closes {{when}}',
    votedText: 'The clause as it was voted on:',
  },
  thread: {
    raised: 'Raised under',
    votedAt: 'Voted on under',
    clause: 'Changes',
    after: 'Comes after',
    clauseNumber: 'Clause {{number}}',
    rival: 'Rival',
    ballot: 'Voted on in',
    decision: 'Decision {{reference}} on the clause',
  },
  act: {
    draft: 'Save as draft',
    submit: 'Submit to everyone',
    withdraw: 'Withdraw',
    withdrawSet: 'Withdraw all that were sent together',
    accept: 'Accept',
    merge: 'Merge into the text',
    reject: 'Reject',
    ballot: 'Put to the vote',
    ballotAgain: 'Ask for a new vote',
    more: 'More actions',
  },
  ask: {
    submit: 'Submit this amendment to everyone?',
    withdraw: 'Withdraw this amendment?',
    withdrawSet: 'Withdraw all amendments that were sent together?',
    accept: 'Accept this amendment',
    merge: 'Merge the amendment into the text',
    reject: 'Reject this amendment',
    ballot: 'Put this amendment to the vote',
    ballotAgain: 'Ask for a new vote',
  },
  effect: {
    submit:
      'All teams and the secretariat are notified, and anyone who reads the standard can read the ' +
      'amendment. Its text and its reason can no longer be changed after that.',
    withdraw: 'It can still be read, marked as withdrawn.',
    withdrawSet:
      'Amendments that were suggested together with this one and have no outcome yet are withdrawn ' +
      'too. All of them can still be read.',
    withdrawDraft: 'No one outside your team has seen it, and no one will.',
    accept:
      'The clause changes immediately, word by word; what others are writing in it at the same ' +
      'time is kept. The authors are notified. The clause will read:',
    acceptLater:
      'The text is frozen at present: the amendment is merged into it when the text is open again. ' +
      'The authors are notified.',
    acceptSame: 'The clause already contains all of this, and stays as it is. The authors are notified.',
    added:
      'The clause is put into the text immediately, in its place; the numbers of the clauses after ' +
      'it change accordingly. The authors are notified. It will read:',
    removed:
      'The clause is removed from the text immediately; its history and its threads stay, and it ' +
      'can be restored. The authors are notified. It currently reads:',
    byHand: 'The clause and the amendment contradict each other in this text. Combine them by hand.',
    byHandVoted: 'The countries adopted this amendment by ballot.',
    reject:
      'The clause stays as it is. The authors are notified, and everyone who reads the standard ' +
      'can read your reason.',
    ballot:
      'Every seat that votes receives an email. While the ballot is open, no one can accept, ' +
      'reject or withdraw the amendment; the result of the ballot decides. The countries vote on ' +
      'exactly the text below.',
    ballotAgain:
      'The earlier ballot ends and decides nothing; its votes are kept with the text that they ' +
      'were cast on. Every seat is asked again, about exactly this text:',
  },
  responses: {
    title: 'Response table of {{edition}}',
    lead:
      'Remarks and amendments from the countries and observers before the text was published, and ' +
      'the outcome of each.',
    versions: 'Versions',
    whole: 'On the standard as a whole',
    observer: 'an observer',
    remark: 'Remark, {{by}}',
    reason: 'Outcome: {{reason}}',
    because: 'Reason: {{reason}}',
    taken: 'What was included in the text:',
    outcome: { accepted: 'Accepted', partly: 'Accepted in part', rejected: 'Not accepted' },
    none: 'No remarks or amendments',
    noneText:
      'Before this version was published, no one made a remark on the text and no one proposed an amendment.',
  },
  why: 'Reason',
  whyHint:
    'The authors can read this, and so can everyone else later: it appears in the response ' +
    'table of the version.',
  byHand: 'The clause as it should read',
  byHandHint: 'Starts with the current clause, including the complete amendment.',
  byHandNothing:
    'This is the current clause: nothing of the amendment is in it. Include some of its text, or ' +
    'reject the amendment with a reason.',
  byHandPreview: 'Compared with the current clause:',
  byHandWhole: 'The complete amendment is included. The outcome is “accepted”.',
  byHandPartly: 'The outcome is “accepted in part”.',
  terms: {
    reworded: 'Should clause {{clause}} read as follows?',
    added: 'Should this clause be added after clause {{clause}}?',
    removed: 'Should clause {{clause}} be removed?',
    askTogether: 'How should clause {{clause}} read?',
  },
  together: {
    label: 'What is voted on',
    alone: 'This amendment alone',
    rivals: 'This amendment and its open rivals together, {{count}} texts',
    help:
      'Ballot papers rank these texts against leaving the clause as it is. The text that is ' +
      'adopted becomes an accepted amendment, the others are rejected.',
    noChange: 'No change: the current clause',
  },
} as const;
