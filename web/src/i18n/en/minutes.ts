import { decisions } from './decisions.ts';

/** Texts of minutes, decisions and actions. */
export const minutes = {
  title: 'Minutes',
  of: 'Minutes: {{title}}',
  missing: {
    title: 'Minutes not available',
    text:
      'Either there is no meeting at this address, or you do not have access to its minutes. Minutes of a ' +
      'national meeting can be read in its country and by people who attended. If you need them, ask the ' +
      'person who sent you the link.',
  },
  seat: { government: 'government seat', ngo: 'NGO seat', resource: 'resource person' },
  seatOf: '{{country}}, {{seat}}',
  secretariat: 'The secretariat',
  state: { draft: 'Draft', circulated: 'Circulated', corrections: 'Being corrected', approved: 'Approved' },
  notBegun: {
    title: 'The meeting has not started',
    text: 'Minutes are kept from the moment the meeting is started, with an entry for each agenda item.',
  },
  noItems: {
    title: 'The agenda has no items',
    text: 'The minutes have an entry for each agenda item.',
    write: 'The minutes have an entry for each agenda item. Add the items to the agenda first.',
  },
  notice: {
    circulated: {
      title: 'Approved on {{day}} unless someone objects',
      text:
        'Read the minutes by then. No objection by then counts as agreement. A request for a correction ' +
        'suspends the approval until it is resolved.',
    },
    corrections: {
      title: 'A correction has been asked for',
      text: 'The approval is suspended. Once every correction is resolved, the minutes are circulated again.',
    },
    approved: {
      title: 'Approved on {{day}}',
      text:
        'No one objected. These minutes are locked; anything left out is added below as a numbered ' +
        'addendum.',
    },
  },
  present: {
    title: 'Present',
    none: 'No one is recorded as present yet.',
    others: 'Others',
    record: 'Record who attended',
    recordTitle: 'Who attended?',
    recordHint:
      'Decisions are checked against the quorum by the seats that attended. People who said that they ' +
      'would attend are already marked.',
    save: 'Save',
    count_one: '{{count}} person',
    count_other: '{{count}} people',
    met: 'The quorum is met.',
    missed: 'The quorum is not met.',
    were_zero: 'No country is recorded as present.',
    were_one: '{{count}} country is recorded as present.',
    were_other: '{{count}} countries are recorded as present.',
    needed_one: 'One is required.',
    needed_other: '{{count}} are required.',
    missing: {
      government: 'No government seat is present.',
      ngo: 'No NGO seat is present.',
      resource: 'No resource person is present.',
    },
    below: {
      refused: 'Below the quorum, no decision can be taken.',
      indicative: 'Below the quorum, a decision is marked as indicative.',
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
    by: 'Last edited by {{name}}, {{time}}',
    more: 'More actions for {{title}}',
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
    title: '{{name}} has edited this entry in the meantime',
    text: 'Your text is kept. This is what has changed since you began:',
    joined: 'Merged text',
    both:
      'Where you both changed the same passage, both versions appear one after the other. Check them ' +
      'before you save.',
    join: 'Continue with the merged text',
    mine: 'Continue with my version',
    theirs: 'Use their version',
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
    whole: 'On the minutes in general',
    add: {
      draft: 'Comment on the minutes',
      circulated: 'Ask for a correction',
      corrections: 'Ask for a correction',
      approved: 'Comment',
    },
    kind: { comment: 'Comment', correction: 'Correction' },
    state: { open: 'Open', 'taken-up': 'Accepted', declined: 'Declined' },
    by: '{{name}}, {{seat}}',
    of: 'Remarks on {{title}}',
    answer: 'Answer: {{text}}',
    settle: 'Resolve',
    dialog: {
      draft: 'Comment on the draft',
      circulated: 'Ask for a correction',
      corrections: 'Ask for a correction',
      approved: 'Comment',
      text: 'What should be changed',
      comment: 'Your comment',
      stops:
        'The approval is then suspended until the correction is resolved and the minutes are circulated ' +
        'again. The people who keep the minutes are notified.',
      tells: 'The people who keep the minutes and the seats of the national teams can read it.',
      send: 'Send',
      settle: 'Resolve the remark',
      outcome: 'Outcome',
      takenUp: 'Accepted',
      declined: 'Declined',
      answer: 'Answer',
      answerHint: 'The person who made the remark reads this. An answer is required if you decline.',
    },
  },
  circulate: {
    verb: 'Circulate the minutes',
    title: 'Circulate these minutes?',
    effect:
      'Every seat that reads the minutes is notified and receives an email. If no one objects within this ' +
      'time, the minutes are approved and locked.',
    days: 'Days for review',
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
    hint: 'The addendum gets the next number and cannot be changed afterwards.',
  },
  history: {
    meeting: 'The meeting',
    turns: 'History of the minutes',
    turn: {
      draft: 'Started',
      circulated: 'Circulated',
      corrections: 'Correction asked for',
      approved: 'Approved',
    },
    by: '{{day}}, {{name}}',
    silence: '{{day}}, no one objected',
    decisions: 'Decision',
    actions: 'Action',
    minutes: 'Minutes',
    item: 'Raised at',
    ballot: 'Decided by ballot',
    clause: 'Sets a clause of',
    clauseHidden: 'A standard that you do not have access to',
    noneYet: 'Nothing has resulted from it yet.',
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
  tabs: { label: 'Pages of Meetings', meetings: 'Meetings', decisions: 'Decisions', actions: 'Actions' },
  ...decisions,
} as const;
