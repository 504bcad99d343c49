import { decisions } from './decisions.ts';

/** Texts of minutes, decisions and actions. */
export const minutes = {
  title: 'Minutes',
  of: 'Minutes: {{title}}',
  missing: {
    title: 'There are no minutes here that you can read',
    text:
      'Either there is no meeting at this address, or its minutes are not open to you. Minutes of ' +
      'a national meeting are read in its country and by those who were there. If you need them, ' +
      'ask whoever sent you the link.',
  },
  seat: { government: 'government seat', ngo: 'NGO seat', resource: 'resource person' },
  seatOf: '{{country}}, {{seat}}',
  secretariat: 'The secretariat',
  state: { draft: 'Draft', circulated: 'Circulated', corrections: 'Being corrected', approved: 'Approved' },
  notBegun: {
    title: 'The meeting has not begun',
    text: 'Minutes are kept from the moment the meeting is opened, an entry an agenda item.',
  },
  noItems: {
    title: 'The agenda has no items',
    text: 'The minutes have an entry for each agenda item.',
    write: 'The minutes have an entry for each agenda item. Add the items to the agenda first.',
  },
  notice: {
    circulated: {
      title: 'Approved on {{day}} unless somebody objects',
      text: 'Read them until then. Silence approves them; a correction stops the clock until it is settled.',
    },
    corrections: {
      title: 'A correction was asked for',
      text: 'The approval waits. When every correction is settled, the minutes are circulated again.',
    },
    approved: {
      title: 'Approved on {{day}}',
      text: 'Nobody objected. These minutes are locked; what was left out is added below under a number.',
    },
  },
  present: {
    title: 'Present',
    none: 'Nobody is recorded as present yet.',
    others: 'Others',
    record: 'Record who was there',
    recordTitle: 'Who was there?',
    recordHint:
      'Decisions are held against the quorum by the seats that were there. Those who said that ' +
      'they come are marked already.',
    save: 'Save',
    count_one: '{{count}} person',
    count_other: '{{count}} persons',
    met: 'The quorum is met.',
    missed: 'The quorum is not met.',
    were_zero: 'No country is recorded as present.',
    were_one: '{{count}} country is recorded as present.',
    were_other: '{{count}} countries are recorded as present.',
    needed_one: 'One is needed.',
    needed_other: '{{count}} are needed.',
    missing: {
      government: 'No government seat is there.',
      ngo: 'No NGO seat is there.',
      resource: 'No resource person is there.',
    },
    below: {
      refused: 'Decisions are refused below it.',
      indicative: 'A decision below it is marked as indicative.',
    },
  },
  entry: {
    none: 'Nothing written yet.',
    nothing: 'Nothing was noted.',
    edit: 'Write',
    editOne: 'Write the minutes of {{title}}',
    editLabel: 'Minutes of {{title}}',
    save: 'Save',
    hint: 'Ctrl+Enter saves, Esc closes. No names or details of victims.',
    by: 'Last written by {{name}}, {{time}}',
    more: 'More for {{title}}',
    decide: 'Record a decision',
    act: 'Add an action',
    remark: {
      draft: 'Comment',
      circulated: 'Ask for a correction',
      corrections: 'Ask for a correction',
      approved: 'Comment',
    },
  },
  conflict: {
    title: '{{name}} has written here meanwhile',
    text: 'Your text is kept. This is what changed since you began:',
    joined: 'Both joined',
    both:
      'Where you both changed the same words, both versions stand one after the other. Look at ' +
      'them before you save.',
    join: 'Go on with both joined',
    mine: 'Go on with mine',
    theirs: 'Take theirs',
  },
  decision: {
    list: 'Decisions on {{title}}',
    indicative: 'Indicative',
    withdrawn: 'Withdrawn',
    provisional: 'until the minutes are approved',
  },
  action: {
    list: 'Actions from {{title}}',
    due: 'by {{day}}',
    state: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  },
  remarks: {
    title: 'Comments and corrections',
    whole: 'To the minutes as a whole',
    add: {
      draft: 'Comment on the whole',
      circulated: 'Ask for a correction',
      corrections: 'Ask for a correction',
      approved: 'Comment',
    },
    kind: { comment: 'Comment', correction: 'Correction' },
    state: { open: 'Open', 'taken-up': 'Taken up', declined: 'Declined' },
    by: '{{name}}, {{seat}}',
    of: 'Remarks on {{title}}',
    answer: 'Answer: {{text}}',
    settle: 'Settle',
    dialog: {
      draft: 'Comment on the draft',
      circulated: 'Ask for a correction',
      corrections: 'Ask for a correction',
      approved: 'Comment',
      text: 'What should be different?',
      comment: 'What would you like to say?',
      stops:
        'The approval then waits until the correction is settled and the minutes are circulated ' +
        'again. Those who keep the minutes are told.',
      tells: 'Those who keep the minutes and the seats of the teams read it.',
      send: 'Send',
      settle: 'Settle the remark',
      outcome: 'What becomes of it?',
      takenUp: 'It is taken up',
      declined: 'It is declined',
      answer: 'Answer',
      answerHint: 'Read by whoever made the remark. Needed when you decline.',
    },
  },
  circulate: {
    verb: 'Circulate',
    title: 'Circulate these minutes?',
    effect:
      'Every seat that reads them is told and gets a mail. If nobody objects in this time they are ' +
      'approved and locked.',
    days: 'Days to read',
    empty_one: 'Nothing is written under {{count}} item',
    empty_other: 'Nothing is written under {{count}} items',
  },
  addenda: {
    title: 'Addenda',
    item: 'Addendum {{number}}, {{day}}',
    add: 'Add an addendum',
    dialog: 'Add to approved minutes',
    text: 'What was left out, or was wrong',
    save: 'Add',
    hint: 'It gets the next number and cannot be changed afterwards.',
  },
  history: {
    meeting: 'The meeting',
    turns: 'How they came about',
    turn: {
      draft: 'Begun',
      circulated: 'Circulated',
      corrections: 'Correction asked for',
      approved: 'Approved',
    },
    by: '{{day}}, {{name}}',
    silence: '{{day}}, nobody objected',
    decisions: 'Decision',
    actions: 'Action',
    minutes: 'Minutes',
    item: 'Raised at',
    ballot: 'Decided by ballot',
    clause: 'Sets a clause of',
    clauseHidden: 'A standard that is not open to you',
    noneYet: 'Nothing came of it yet.',
  },
  section: {
    title: 'Minutes',
    open: 'Open the minutes',
    begin: 'Write the minutes',
    decisions_one: '{{count}} decision',
    decisions_other: '{{count}} decisions',
    actions_one: '{{count}} action',
    actions_other: '{{count}} actions',
  },
  tabs: { label: 'Parts of Meetings', meetings: 'Meetings', decisions: 'Decisions', actions: 'Actions' },
  ...decisions,
} as const;
