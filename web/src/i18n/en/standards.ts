import { comments } from './standard-comments.ts';
import { start } from './standard-start.ts';

/** Texts of the standards pages. */
export const standards = {
  title: 'Standards',
  lead: 'Common standards and guidelines for victim support, drafted together.',
  list: 'Standards',
  missing: {
    title: 'Standard not available',
    text:
      'Either there is no standard at this address, or it is a draft that is not open to you. ' +
      'Published standards can be read by everyone. If you need it, ask the person who sent you ' +
      'the link.',
  },
  none: {
    title: 'No standard yet',
    text:
      'Standards that the teams draft together will appear here, with their clauses and ' +
      'the comments on them.',
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
  unread_one: '{{count}} unread thread',
  unread_other: '{{count}} unread threads',
  changed: 'Changed {{when}}',
  start,
  audienceVerb: { networks: 'Open to the national networks', teams: 'Restrict to the teams' },
  audienceAsk: {
    networks: 'Open this draft to the national networks?',
    networksText:
      'All members of the eight national networks can then read the draft, and read and write in ' +
      'the comment threads of their own country.',
    teams: 'Restrict this draft to the teams?',
    teamsText:
      'Members of the national networks lose access to the draft immediately, including members ' +
      'who have it open now. Their comments stay.',
  },
  decisionsVerb: { needed: 'Require a decision for each change', free: 'Allow changes without decisions' },
  decisionsAsk: {
    needed: 'Require a decision for each change?',
    neededText:
      'A newer edition can then be published only if each clause that it changes, adds or removes ' +
      'is named by a decision in the minutes since the last edition. Changes of wording alone need ' +
      'no decision.',
    free: 'Allow changes without decisions?',
    freeText: 'A newer edition can then be published without a decision on each of its changed clauses.',
  },
  empty: {
    title: 'No clause yet',
    text: 'Start with a heading or a first clause; you can move and change it at any time.',
    closed: 'The teams have not written any clauses yet.',
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
    label: 'Actions for {{name}}',
    after: 'Add a clause below',
    split: 'Split at the cursor',
    up: 'Move up',
    down: 'Move down',
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeColumn: 'Remove this column',
    thread: 'Open the comments on “{{quote}}”',
    documents: 'Documents',
    history: 'History',
    only: 'Show only its comments',
    remove: 'Remove',
  },
  format: {
    tools: 'Text formatting',
    bold: 'Bold',
    italic: 'Italic',
    super: 'Superscript',
    sub: 'Subscript',
    link: 'Link',
    reference: 'Reference to a clause',
    addLink: 'Add a link',
    changeLink: 'Edit the link',
    address: 'Address',
    addressHint: 'https://… or mailto:…',
    words: 'Link text',
    setLink: 'Set link',
    removeLink: 'Remove link',
    fault: {
      address: 'Enter an address that begins with https://, http:// or mailto: and contains no spaces.',
      words: 'Enter the link text, within one clause.',
      held: 'This address contains someone’s number and is not stored. Remove the number.',
    },
  },
  reference: {
    add: 'Refer to a clause',
    clause: 'Clause',
    hint:
      'Type its number or some of its text. If the clause moves, its number here is ' +
      'updated automatically.',
    none: 'No matching clause',
    goTo: 'Go to the clause',
    removed: 'A clause that was removed',
    broken_one: 'One reference points to a clause that was removed',
    broken_other: '{{count}} references point to clauses that were removed',
    brokenHint: 'Refer to another clause instead, or restore the clause that is meant.',
  },
  table: 'Table at {{label}}',
  tableFirst: 'Table',
  keys: 'Alt + Enter: clause menu',
  notLive: {
    title: 'Read only, not live',
    text:
      'The text for editing has not loaded yet. You are reading the text that was last saved; ' +
      'editing starts automatically once the connection is established.',
  },
  refusals: {
    'personal-data-found': {
      title: 'Together with the text beside it, this looks like someone’s number',
      text:
        'It is not saved, and no one sees it. Remove the digits from the clause; what was written ' +
        'around them stays.',
    },
    'older-client': {
      title: 'This page is older than the server',
      text: 'Load the page again to continue. What is not saved yet is still shown below: copy it first.',
    },
    'not-found': {
      title: 'This text is no longer open to you',
      text: 'What you had written but not saved is still shown below: copy it before you leave.',
    },
    'clause-too-long': {
      title: 'A clause is longer than Norbanet can store',
      text: 'Your change is not saved, but it is not lost. Shorten the clause, or split it with Enter.',
    },
    'standard-text-full': {
      title: 'This standard has as much text as Norbanet can store',
      text:
        'Your change is not saved, but it is not lost. Remove text that is not needed, or ' +
        'divide the standard.',
    },
    'standard-is-full': {
      title: 'This standard has as many clauses as it can hold',
      text: 'Your change is not saved, but it is not lost. Put the text into an existing clause.',
    },
    'standard-text-fixed': {
      title: 'The text has been frozen in the meantime',
      text:
        'What is not saved can no longer be saved. It is still shown below: copy it, and propose ' +
        'it when the time comes.',
    },
    'amendment-not-draft': {
      title: 'This amendment has been submitted in the meantime',
      text:
        'Its text can no longer be changed. What you had not saved is still shown below: copy it, ' +
        'and propose it as a separate amendment.',
    },
    other: {
      title: 'This could not be saved',
      text: 'Nothing is lost: your text is still shown below. Change something, or load the page again.',
    },
    reload: 'Load the page again',
  },
  rescued: {
    title: 'Some text that you wrote has no place in the current text',
    why:
      'You wrote it {{when}}, while someone else removed the part of the text that it belonged to. ' +
      'No one else can see it.',
    take: 'Put it back',
    letGo: 'Discard',
  },
  returned: {
    title: 'A change of yours could not be saved',
    words: 'The text below is what is saved. It does not contain this text of yours:',
    nothing: 'The text below is what is saved. Check whether your last change is missing, and make it again.',
    take: 'Put it back',
    letGo: 'Discard',
    read: 'Close this notice',
  },
  moved: '{{name}} is now {{label}}.',
  removed: {
    title_one: '{{count}} removed clause',
    title_other: '{{count}} removed clauses',
    by: 'Removed by {{name}}, {{when}}',
    restore: 'Restore',
  },
  newer: {
    title: 'There is a newer text: {{name}}',
    cited: 'Text of {{edition}}, as cited',
    current: 'Text of {{edition}}',
    draft: 'The draft',
  },
  documents: {
    ofClause: 'Documents attached to {{name}}',
    title: 'Documents: {{name}}',
  },
  history: {
    title: 'History of {{name}}',
    added: 'Added',
    edited: 'Edited',
    removed: 'Removed',
    restored: 'Restored',
    by: '{{change}} by {{name}}',
    same: 'The text did not change.',
    decisions: 'Decisions about this clause',
  },
  ...comments,
  edited: '{{name}} changed {{place}}.',
  lost: {
    title: 'This draft is no longer open to you',
    text:
      'The secretariat has closed it. What you had written but not sent is still on this page: ' +
      'copy it before you leave.',
  },
  contents: {
    short: 'Contents',
    headings: 'Headings',
    search: 'Search in this standard',
    words: 'Text to find in this standard',
    find: 'Find',
    found_one: '{{count}} clause found',
    found_other: '{{count}} clauses found',
    results: 'Clauses found',
  },
  back: 'Standards',
} as const;
