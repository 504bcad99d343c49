/** Texts of the agenda of a meeting. */
export const agendas = {
  title: 'Agenda',
  items: 'Agenda items',
  add: 'Add an item',
  none: {
    title: 'The agenda is empty',
    text: 'When the secretariat adds items, they will appear here with their times.',
    arrange:
      'Add the first item. Its time follows from the start of the meeting, and the times of all other ' +
      'items from the durations.',
  },
  kind: {
    information: 'Information',
    discussion: 'Discussion',
    decision: 'Decision',
    vote: 'Vote',
    news: 'News',
    break: 'Break',
    section: 'Section',
  },
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  presenter: { seat: '{{country}}, {{seat}}', nobody: 'no one' },
  seat: { government: 'government seat', ngo: 'NGO seat', resource: 'resource person' },
  time: {
    yours: '{{from}}–{{to}} {{zone}}',
    hosts: '{{from}}–{{to}} {{zone}}, host’s local time',
    afterClosed: 'After the closed item',
    ends: 'Ends at {{time}} {{zone}}.',
    endsBoth: 'Ends at {{time}} {{zone}} ({{hostTime}} {{hostZone}}, host’s local time).',
    total: 'Total for all items: {{minutes}}.',
  },
  overrun: {
    title: 'The items run {{minutes}} past the booked end',
    text:
      'The meeting is booked until {{time}} {{zone}}. Shorten or remove items, or move the end of the ' +
      'meeting.',
    reader: 'The meeting is booked until {{time}} {{zone}}; the items as planned end later.',
  },
  merged:
    'Someone else changed the order at the same time. Both changes have been made; this is now the order ' +
    'for everyone.',
  ballots: { of: 'Ballots on {{title}}', one: 'Ballot:' },
  ballotAhead: {
    title: 'Put a question about this item to the vote',
    lead:
      'The ballot is announced now with its times, and seats vote before or alongside the meeting. ' +
      'Questions that come up during the meeting are put to the vote there.',
    ask: 'Do you agree to this: {{title}}?',
    notNow:
      'A question can be put to the vote only once the meeting has been convened, and only by people who ' +
      'arrange its agenda.',
  },
  act: {
    ballot: 'Put to the vote',
    carry: 'Carry over to a later meeting',
    more: 'More actions for the agenda',
    section: 'Add a section heading',
    reschedule: 'Adjust fixed times',
    deadline: 'Set a deadline for papers',
    label: 'More actions for {{title}}',
    edit: 'Edit',
    remove: 'Remove',
    paper: 'Add a paper',
    meetingPaper: 'Add a paper for the whole meeting',
  },
  form: {
    addTitle: 'Add an item',
    editTitle: 'Edit the item',
    kind: 'Kind',
    title: 'Title',
    minutes: 'Minutes',
    presenter: 'Presenter',
    nobody: 'No one named',
    seats: 'Seats of the national teams',
    members: 'Members',
    other: 'Someone else',
    words: 'Enter a name',
    wordsLabel: 'Name of the presenter',
    fixedAt: 'Fixed time (optional)',
    fixedHint:
      'Local time in {{city}}. The item begins at this time, whatever comes before it. If you leave the ' +
      'field empty, the time of the item follows from the items before it.',
    notes: 'Notes',
    notesHint: 'What should people know or prepare? No names or details of victims.',
    add: 'Add to the agenda',
    save: 'Save',
    added: '{{title}} has been added. It begins at {{time}}.',
    addedUntimed: '{{title}} was added.',
  },
  fixed: {
    at: 'Fixed at {{time}} {{zone}}.',
    idle: '{{minutes}} free before it.',
    'runs-into': 'The items before it run {{minutes}} into it.',
    'before-start': 'This is {{minutes}} before the meeting begins.',
  },
  conflicts: {
    title_one: 'A fixed time does not fit',
    title_other: '{{count}} fixed times do not fit',
    text:
      'Nothing has been moved. Shorten the items before, change the order, or let these items begin as ' +
      'soon as they can.',
  },
  reschedule: {
    title: 'Adjust fixed times',
    effect:
      'Items with a fixed time that earlier items run into begin as soon as they can. Fixed times that fit ' +
      'stay. No one receives an email.',
    gap: 'Minutes to leave between two items',
    moves_zero: 'No fixed time needs to move.',
    moves_one: 'One fixed time moves:',
    moves_other: '{{count}} fixed times move:',
    move: '{{title}}: {{from}} becomes {{to}}, host’s local time',
    verb: 'Adjust the times',
    done_zero: 'No fixed time had to move.',
    done_one: 'One fixed time was moved.',
    done_other: '{{count}} fixed times were moved.',
  },
  section: {
    addTitle: 'Add a section heading',
    editTitle: 'Edit the heading',
    title: 'Heading',
    hint: 'A heading takes no time. The items after it appear under it.',
    add: 'Add the heading',
  },
  origin: { proposed: 'Proposed by {{by}}.', from: 'Carried over from', to: 'Carried over to' },
  carry: {
    title: 'Carry {{title}} over?',
    effect:
      'The item stays here with what was said, and is added at the end of the other agenda with its ' +
      'papers. No one receives an email.',
    to: 'Later meeting',
    noDate: 'no date yet',
    none: 'There is no later meeting of this kind yet. Prepare one first; a draft is enough.',
    verb: 'Carry the item over',
    done: '{{title}} was carried over.',
  },
  proposals: {
    title: 'Proposed items',
    propose: 'Propose an item',
    effect:
      'The people who arrange the agenda are notified. They accept the item or tell you why not. No one ' +
      'else sees it before that.',
    send: 'Propose the item',
    proposed: 'Your item was proposed.',
    why: 'Reason and purpose',
    whyHint: 'No names or details of victims.',
    none: 'You have not proposed any items for this meeting.',
    state: {
      open: 'Waiting for an answer',
      accepted: 'On the agenda',
      refused: 'Declined',
      withdrawn: 'Withdrawn',
    },
    yours: 'proposed by you on {{day}}',
    by: 'proposed by {{name}} on {{day}}',
    because: 'Reason for declining: {{reason}}',
    papers: 'Papers:',
    accept: 'Accept',
    acceptOne: 'Accept {{title}}',
    accepted: '{{title}} is now on the agenda.',
    refuse: 'Decline',
    refuseOne: 'Decline {{title}}',
    refuseTitle: 'Decline {{title}}?',
    reason: 'Reason',
    reasonHint: 'The person who proposed the item reads this.',
    refuseVerb: 'Decline the item',
    withdraw: 'Withdraw',
    withdrawOne: 'Withdraw {{title}}',
  },
  book: {
    title: 'Agenda and papers as one PDF',
    lead: 'One file to read on the way: the agenda, followed by the papers that you may see.',
    make: 'Create the PDF',
    again: 'Create it again',
    waits: 'Waiting in the queue.',
    step: 'In progress: {{done}} of {{steps}} steps done',
    progress: 'Progress',
    ready: 'The agenda is ready as one PDF.',
    download: 'Download the PDF',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    until: 'Contents as of {{asked}}. Available until {{until}}.',
    leftOut_one: 'One paper is listed but not included: it is not a PDF that can be merged.',
    leftOut_other: '{{count}} papers are listed but not included: they are not PDFs that can be merged.',
    failed: 'The PDF could not be created',
  },
  closed: {
    place: 'Closed item',
    to: 'Closed. On its list: {{names}}.',
    close: 'Closed: open only to people on a list',
    effect:
      'Everyone else who can see the meeting sees “Closed item”, without title, papers, number or length. ' +
      'They see no time for the items that follow, unless the time is fixed.',
    list: 'People on the list',
    youToo: 'A seat on the list gives access to the person who holds it. You are on the list as well.',
    choose: 'Choose seats and members',
    nobody: 'No match',
  },
  deadline: {
    title: 'Deadline for papers',
    label: 'Papers due by',
    hint: 'Local time in {{city}}. Later papers are accepted and marked as late.',
    until: 'Papers are due by {{time}}.',
    remove: 'Remove the deadline',
  },
  remove: {
    section: 'The heading is removed from the agenda; the items stay. No one receives an email.',
    title: 'Remove {{title}}?',
    effect:
      'The item is removed from the agenda, and all that follow begin {{minutes}} earlier. No one receives ' +
      'an email.',
    papers_one: 'Its paper stays in the library for you, but is no longer part of the meeting.',
    papers_other: 'Its {{count}} papers stay in the library for you, but are no longer part of the meeting.',
    verb: 'Remove the item',
  },
  papers: {
    of: 'Papers for {{title}}',
    meeting: 'Papers for the whole meeting',
    none: 'None yet. A paper added here does not belong to any single item.',
    addTitle: 'Add a paper to {{title}}',
    toMeeting: 'Add a paper for the whole meeting',
    add: 'Add the paper',
    added: '{{title}} was added.',
    detachTitle: 'Remove {{title}} from the meeting?',
    detachEffect:
      'The paper is no longer part of the meeting, and people who could read it only because of the ' +
      'meeting no longer can. It stays in the library for its owner.',
    detachVerb: 'Remove the paper',
    late: 'late by {{by}}',
  },
} as const;
