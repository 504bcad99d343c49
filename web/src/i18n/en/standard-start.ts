/** Texts of starting a standard. */
export const start = {
  fromWord: 'From a file',
  verb: 'Start a standard',
  title: 'Start a standard',
  field: 'Title',
  origin: 'Start from',
  origins: {
    empty: 'an empty text',
    'network-standard': {
      name: 'the outline of a standard of the Network',
      about: 'Purpose, scope, terms, principles, common rules, cooperation, personal data, follow-up.',
    },
    procedure: {
      name: 'the outline of a procedure',
      about: 'Who takes part, steps from first contact to closing, deadlines, records.',
    },
    guideline: {
      name: 'the outline of a guideline with recommendations',
      about:
        'Background, a summary, recommendations with their reasons and how each is measured, good ' +
        'practice, sources.',
    },
    structure: 'the headings of another standard',
  },
  structureOf: 'Standard to copy the headings from',
  structureHint: 'Its headings are copied in their order and levels, without any of its other clauses.',
  moreStandards: 'Show more standards',
  state: 'Start as',
  asIdea: 'an idea: a team starts work on it later',
  asDraft: 'a draft: the teams can write immediately',
  audience: 'Readers',
  audienceHint:
    'Teams write in it. If members of the national networks can read it, they comment in threads ' +
    'of their own country.',
} as const;
