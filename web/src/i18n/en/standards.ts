import { comments } from './standard-comments.ts';
import { start } from './standard-start.ts';

/** Texts of the standards pages. */
export const standards = {
  title: 'Standards',
  lead: 'Common standards and guidelines for victim support, drafted together.',
  list: 'Standards',
  missing: {
    title: 'There is no standard here that you can read',
    text:
      'Either there is no standard at this address, or it is a draft that is not open to you. ' +
      'Standards that are published are read by everybody. If you need it, ask whoever sent you ' +
      'the link.',
  },
  none: {
    title: 'No standard yet',
    text: 'Standards that the teams draft together stand here, with their clauses and the comments on them.',
  },
  state: {
    idea: 'Idea',
    drafting: 'Drafting',
    'national-review': 'National review',
    consultation: 'Consultation',
    consolidation: 'Consolidation',
    ballot: 'On the ballot',
    adopted: 'Adopted',
    published: 'Published',
    'under-revision': 'Under revision',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    parked: 'Parked',
  },
  audience: { teams: 'Read by the national teams', networks: 'Read by the national teams and networks' },
  clauses_one: '{{count}} clause',
  clauses_other: '{{count}} clauses',
  openThreads_one: '{{count}} open thread',
  openThreads_other: '{{count}} open threads',
  unread_one: '{{count}} with something new',
  unread_other: '{{count}} with something new',
  changed: 'Changed {{when}}',
  start,
  audienceVerb: { networks: 'Open to the networks', teams: 'Keep to the teams' },
  audienceAsk: {
    networks: 'Open this draft to the national networks?',
    networksText:
      'All members of the eight national networks can then read the draft, and read and write in ' +
      'the comment threads of their own country.',
    teams: 'Keep this draft to the teams?',
    teamsText:
      'Members of the national networks lose the draft at once, also those who have it open now. Their comments stay.',
  },
  decisionsVerb: { needed: 'Ask for a decision for each change', free: 'Let it change without decisions' },
  decisionsAsk: {
    needed: 'Ask for a decision for each change?',
    neededText:
      'A newer edition can then be published only when each clause that it changes, adds or takes ' +
      'out is named by a decision in the minutes since the last one. Changes of wording alone need ' +
      'none.',
    free: 'Let it change without decisions?',
    freeText: 'A newer edition can then be published without a decision on each of its changed clauses.',
  },
  empty: {
    title: 'No clause yet',
    text: 'Begin with a heading or a first clause; it can be moved and changed at any time.',
    closed: 'The teams have not written a clause yet.',
  },
  text: 'Text of the standard',
  clauseName: 'Clause {{label}}',
  clauseNoteName: 'Note at {{label}}',
  clauseRowName: 'Row {{row}} of the table at {{label}}',
  clauseRowFirst: 'Row {{row}} of the table at the beginning',
  edit: {
    kind: 'Kind',
    level: 'Level',
    levelName: 'Level {{level}}',
  },
  kind: { heading: 'Heading', clause: 'Clause', item: 'Lettered item', note: 'Note', row: 'Row of a table' },
  menu: {
    label: 'What to do with {{name}}',
    after: 'Add a clause after it',
    split: 'Divide it at the caret',
    up: 'Move up',
    down: 'Move down',
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeColumn: 'Remove this column',
    thread: 'Open the comments on “{{quote}}”',
    documents: 'Documents',
    history: 'History',
    only: 'Only its comments',
    remove: 'Remove',
  },
  format: {
    tools: 'Form of the words',
    bold: 'Bold',
    italic: 'Italic',
    super: 'Superscript',
    sub: 'Subscript',
    link: 'Link',
    reference: 'Reference to a clause',
    addLink: 'Let words lead to an address',
    changeLink: 'Where these words lead',
    address: 'Address',
    addressHint: 'https://… or mailto:…',
    words: 'Words',
    setLink: 'Set link',
    removeLink: 'Remove link',
    fault: {
      address: 'An address begins with https://, http:// or mailto: and has no blank in it.',
      words: 'Say which words, of one clause.',
      held: 'Somebody’s number is in this address. It is not kept here.',
    },
  },
  reference: {
    add: 'Refer to a clause',
    clause: 'Clause',
    hint: 'Type its number or some of its words. Wherever the clause moves, the number stays right.',
    none: 'No clause like this',
    goTo: 'Go to the clause',
    removed: 'A clause that was removed',
    broken_one: 'One reference leads to a clause that was removed',
    broken_other: '{{count}} references lead to clauses that were removed',
    brokenHint: 'Refer to another clause in their place, or restore the one that is meant.',
  },
  table: 'Table at {{label}}',
  tableFirst: 'Table',
  keys: 'Alt + Enter: what to do with the clause',
  notLive: {
    title: 'Read only, not live',
    text:
      'The text to write in has not come yet. What you read here is what was saved last; writing ' +
      'opens by itself when the connection is there.',
  },
  refusals: {
    'personal-data-found': {
      title: 'Together with what stands beside it, this looks like somebody’s number',
      text:
        'It is not saved, and nobody sees it. Take the digits out of the clause; what was written ' +
        'around them stays.',
    },
    'older-client': {
      title: 'This page is older than the server',
      text: 'Load the page again to go on. What is not saved yet still stands below: copy it first.',
    },
    'not-found': {
      title: 'This text is no longer open to you',
      text: 'What you had written and not saved still stands below: copy it before you leave.',
    },
    'clause-too-long': {
      title: 'A clause is longer than Norbanet keeps',
      text: 'Your change is not saved and not lost. Shorten the clause, or divide it with Enter.',
    },
    'standard-text-full': {
      title: 'This standard holds as many words as Norbanet keeps',
      text: 'Your change is not saved and not lost. Take words out that are not needed, or divide the standard.',
    },
    'standard-is-full': {
      title: 'This standard has as many clauses as it can hold',
      text: 'Your change is not saved and not lost. Put the words into a clause that is there.',
    },
    'standard-text-fixed': {
      title: 'The text was fixed meanwhile',
      text:
        'What is not saved cannot be saved any more. It still stands below: copy it, and propose it ' +
        'when the time comes.',
    },
    'amendment-not-draft': {
      title: 'This amendment was put to everyone meanwhile',
      text:
        'Its words are fixed. What you had not saved still stands below: copy it, and propose it as ' +
        'an amendment of its own.',
    },
    other: {
      title: 'This could not be saved',
      text: 'Nothing is lost: your words still stand below. Change something, or load the page again.',
    },
    reload: 'Load the page again',
  },
  rescued: {
    title: 'Words of yours stand nowhere in the text',
    why: 'You wrote them {{when}}, while somebody else took their place out of the text. Nobody else sees them.',
    take: 'Put them back',
    letGo: 'Let them go',
  },
  returned: {
    title: 'A change of yours could not be saved',
    words: 'The text below is what is saved. These words of yours are not in it:',
    nothing: 'The text below is what is saved. Look whether what you did last is missing, and do it again.',
    take: 'Put them back',
    letGo: 'Let them go',
    read: 'Close this notice',
  },
  moved: '{{name}} is now {{label}}.',
  removed: {
    title_one: '{{count}} removed clause',
    title_other: '{{count}} removed clauses',
    by: 'Removed by {{name}}, {{when}}',
    restore: 'Bring back',
  },
  newer: {
    title: 'Newer text exists: {{name}}',
    cited: 'Text of {{edition}}, which is cited',
    current: 'Text of {{edition}}',
    draft: 'The draft',
  },
  documents: {
    ofClause: 'Documents that stand with {{name}}',
    title: 'Documents: {{name}}',
  },
  history: {
    title: 'History of {{name}}',
    added: 'Added',
    edited: 'Edited',
    removed: 'Removed',
    restored: 'Brought back',
    by: '{{change}} by {{name}}',
    same: 'The words stayed the same.',
    decisions: 'Decided about it',
  },
  ...comments,
  edited: '{{name}} changed {{place}}.',
  lost: {
    title: 'This draft is no longer open to you',
    text:
      'The secretariat has closed it. What you had written and not sent is still on this page: ' +
      'copy it before you leave.',
  },
  contents: {
    short: 'Contents',
    headings: 'Headings',
    search: 'Search in this standard',
    words: 'Words in this standard',
    find: 'Find',
    found_one: '{{count}} clause found',
    found_other: '{{count}} clauses found',
    results: 'Clauses that were found',
  },
  back: 'Standards',
} as const;
