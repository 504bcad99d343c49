import { FIELD_NAMES } from './field-names.ts';

/** Texts of the pages of the term bank. */
export const terms = {
  title: 'Terms',
  lead:
    'The specialist terms of the field in nine languages. They let searches work across languages ' +
    'and are shown next to translations.',
  propose: 'Propose a concept',
  publicGlossary: 'Public glossary',
  filter: {
    label: 'Find concepts',
    words: 'A word in any language',
    field: 'Field',
    anyField: 'All fields',
    languages: 'Languages shown beside English',
    first: 'First language',
    second: 'Second language',
    none: 'None',
    proposed: 'Show',
    all: 'All concepts',
    onlyProposed: 'With open proposals',
    find: 'Find',
  },
  list: 'Concepts with their terms',
  concept: 'Concept',
  noTerm: 'No term yet',
  proposals_one: '{{count}} open proposal',
  proposals_other: '{{count}} open proposals',
  noneFound: {
    title: 'No matching concepts',
    text: 'Try the beginning of the word or another field, or propose the concept.',
    all: 'Show all concepts',
  },
  waiting: {
    title: 'Waiting for your confirmation',
    link_one: '{{count}} proposal is waiting for you',
    link_other: '{{count}} proposals are waiting for you',
    lead:
      'Others have proposed these in languages that are spoken in your country. Nothing changes ' +
      'until you confirm it.',
    none: {
      title: 'Nothing is waiting for you',
      text: 'Proposals in the languages of your country will appear here.',
    },
    list: 'Proposals, oldest first',
  },
  field: FIELD_NAMES,
  one: {
    terms: 'Terms by language',
    preferred: 'preferred',
    confirmed: 'confirmed',
    drafted:
      'A term is a draft until a seat from a country where the language is spoken has confirmed ' +
      'a proposal for it.',
    forms: 'Forms',
    formCount_one: '{{count}} form',
    formCount_other: '{{count}} forms',
    correct: 'Correct',
    correctNamed: 'Correct {{term}}',
    remove: 'Propose removal',
    removeNamed: 'Propose removal: {{term}}',
    add: 'Add a term',
    addNamed: 'Add a term in {{language}}',
    open: 'Open proposals',
    history: 'History',
    historyNone:
      'No changes have been proposed to this concept. It is as it was when the term bank was set up.',
  },
  form: {
    conceptTitle: 'Propose a concept',
    termTitle: 'Add a term in {{language}}',
    correctionTitle: 'Correct {{term}}',
    term: 'Term',
    englishTerm: 'English term',
    definition: 'Definition in one English sentence',
    field: 'Field',
    forms: 'Inflected forms',
    formsHint: 'One per line or separated by commas: every form that is used in texts.',
    preferred: 'Make it the preferred term',
    reason: 'Reason (optional)',
    send: 'Send proposal',
    sent: 'Proposal sent. A seat from a country where the language is spoken has to confirm it.',
    what:
      'Members can see the proposal immediately; the glossary and the search use it once it is ' +
      'confirmed.',
  },
  removal: {
    title: 'Propose to remove {{term}}?',
    text:
      'A seat from a country where the language ({{language}}) is spoken has to confirm the ' +
      'removal. Until then the term stays.',
    verb: 'Propose removal',
  },
  proposal: {
    concept: 'New concept “{{term}}”',
    term: 'New term “{{term}}”',
    correction: 'Correction to “{{term}}”',
    removal: 'Removal of “{{term}}”',
    by: 'proposed by {{name}}, {{day}}',
    added: 'Added: {{forms}}',
    dropped: 'Dropped: {{forms}}',
    renamed: 'Currently “{{before}}”',
    forms: 'Forms: {{forms}}',
    preferred: 'Proposed as the preferred term',
    reason: 'Reason: {{reason}}',
    definition: '{{field}}: {{definition}}',
    confirm: 'Confirm',
    confirmNamed: 'Confirm: {{what}}',
    refuse: 'Reject',
    refuseNamed: 'Reject: {{what}}',
    withdraw: 'Withdraw',
    withdrawNamed: 'Withdraw: {{what}}',
    confirmed: 'Confirmed. The glossary and the search now use the change.',
    refused: 'Rejected.',
    withdrawn: 'Withdrawn.',
    decided: '{{name}}, {{day}}',
    why: 'Reason for the decision: {{reason}}',
    state: {
      open: 'Waiting for confirmation',
      confirmed: 'Confirmed',
      refused: 'Rejected',
      withdrawn: 'Withdrawn',
    },
  },
  refusal: {
    title: 'Reject this proposal?',
    text: 'The member who made the proposal and all other members can read your reason.',
    reason: 'Reason',
    verb: 'Reject',
  },
  inText: {
    title: 'Terms in this clause',
    row: '{{source}}:',
  },
} as const;
