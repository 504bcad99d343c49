/** How a standard begins. */
export const start = {
  fromWord: 'From a file',
  verb: 'Start a standard',
  title: 'Start a standard',
  field: 'Title',
  origin: 'Begin from',
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
      about: 'Background, a summary, recommendations with reason and measure, good practice, sources.',
    },
    structure: 'the headings of another standard',
  },
  structureOf: 'Whose headings',
  structureHint: 'Its headings come along in their order and levels, and none of its other clauses.',
  moreStandards: 'Show more standards',
  state: 'Begin',
  asIdea: 'with the idea: a team takes it up later',
  asDraft: 'with a draft: the teams write at once',
  audience: 'Who reads it',
  audienceHint:
    'Teams write in it. Members of the national networks, if they read it, comment in threads of their own country.',
} as const;
