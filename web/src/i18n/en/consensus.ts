/** Texts of consensus processes: rounds in which the seats rate the clauses of a saved version. */
export const consensus = {
  list: {
    title: 'Consensus on {{title}}',
    lead:
      'The seats rate clauses from 1 to 9, in rounds and without names, until it is ' +
      'clear where they agree.',
    label: 'Consensus processes, newest first',
    none: {
      title: 'No one has been asked to rate this standard',
      text:
        'A process asks all seats about the clauses of a saved version, following a rule that ' +
        'is set beforehand.',
    },
    rounds_one: '{{count}} of at most {{most}} rounds has closed',
    rounds_other: '{{count}} of at most {{most}} rounds have closed',
    clauses_one: '{{count}} clause',
    clauses_other: '{{count}} clauses',
    until: 'rating open until {{time}}',
  },
  state: { planned: 'Planned', running: 'Under way', ended: 'Ended' },
  title: 'Consensus process {{number}}',
  begin: {
    verb: 'Start a consensus process',
    question: 'Question',
    questionHint: 'What every seat is asked about each clause.',
    version: 'Version whose clauses are rated',
    clauses: 'Clauses',
    all: 'Every numbered clause of this version',
    chosen: 'Chosen clauses',
    maxRounds: 'Maximum number of rounds',
    minRaters: 'Minimum number of ratings per clause',
    minRatersHint: 'With fewer ratings, no judgement is made and nothing is shown.',
    effect:
      'The question, the clauses and the rule are fixed when the process starts. A clause is no ' +
      'longer rated once it is agreed or rejected without disagreement, once its median moves by ' +
      'no more than half a point between two rounds, or after the last round. No one is notified ' +
      'before a round opens.',
    noVersion:
      'Save the text as a version first: the clauses that are rated must not change during the process.',
  },
  round: {
    plan: 'Plan round {{number}}',
    version: 'Version to be rated',
    versionHint:
      'Where the text of a clause differs in a newer version, its earlier ratings are void and ' +
      'it is rated again.',
    zone: 'Time zone',
    opens: 'Opens',
    opensHint: 'Leave empty to open immediately.',
    closes: 'Closes',
    effect: 'When the round opens, the holder of each seat receives an email.',
    close: 'Close the round early',
    closeEffect: 'The outcome of each clause is calculated and kept. No one can rate in this round any more.',
    cancel: 'Cancel the planned round',
    cancelEffect: 'No one has been notified yet.',
    end: 'End the process',
    endEffect: 'No further round can be opened. The ratings stay as they are.',
    reason: 'Reason',
    reasonHint: 'It appears in the report.',
    announced: 'Round {{number}} opens {{time}}',
    open: 'Round {{number}} is open for ratings until {{time}}',
    closed: 'Round {{number}} closed {{time}}: {{raters}} of {{seats}} seats rated',
  },
  run: 'Manage this process',
  question: 'Question',
  rule:
    'At most {{most}} rounds. For a clause that fewer than {{least}} seats have rated, no ' +
    'judgement is made.',
  rate: {
    title: 'Ratings for your seat',
    progress: '{{rated}} of {{asked}} rated',
    place: 'Clause {{place}} of {{of}}',
    legend: 'Your rating of clause {{number}}',
    scale: '1: the clause should not be kept like this. 9: the clause should be kept exactly like this.',
    keys: 'While the scale has the focus, keys 1 to 9 enter a rating, and 0 means that you cannot judge.',
    cannot: 'Cannot judge',
    reason: 'Your reason',
    reasonHint: 'The other raters can read it after the round, without your name and without your rating.',
    saveReason: 'Save the reason',
    previous: 'Previous clause',
    next: 'Next clause',
    saved: 'Saved: {{rating}}. {{progress}}.',
    before: 'Previous round',
    predecessor: 'The previous holder of your seat has rated this clause. Your rating replaces that one.',
    changed: 'The text of this clause has changed. Earlier ratings are void; please rate it again.',
    done: 'Your seat has rated every clause. You can change your ratings until the round closes.',
  },
  results: {
    title: 'Results',
    none: 'Results will appear here once the first round has closed.',
    counts: 'Agreed {{agreed}}, rejected {{rejected}}, uncertain {{uncertain}}, no judgement {{unjudged}}',
    clause: 'Clause {{number}}',
    removed: 'no longer in the text',
    round: 'Round {{number}}',
    void: 'void: the text has changed',
    judgement: {
      agreed: 'Agreed',
      rejected: 'Rejected',
      uncertain: 'Uncertain',
      'too-few': 'Too few ratings',
    },
    stop: {
      agreed: 'not rated again',
      rejected: 'not rated again',
      stable: 'stable, not rated again',
      'last-round': 'last round',
    },
    median: 'Median {{median}}',
    index: 'disagreement index {{index}}',
    disagreement: 'disagreement',
    raters_one: '{{count}} rating',
    raters_other: '{{count}} ratings',
    cannot: '{{count}} cannot judge',
    all: 'All',
    chamber: { government: 'Government', ngo: 'NGO', resource: 'Resource persons' },
    hidden: 'too few to be shown separately',
    own: 'You rated {{rating}}',
    ownCannot: 'You stated that you cannot judge',
    reasons_one: '{{count}} reason',
    reasons_other: '{{count}} reasons',
    dots: 'Number of ratings: {{ratings}}',
    dot: '{{count}} × rating {{rating}}',
  },
  participation: {
    title: 'Participation',
    lead:
      'Number of clauses, out of {{asked}}, that each seat has rated in round {{round}}. No one ' +
      'can see the ratings themselves.',
    table: 'Ratings by seat',
    seat: 'Seat',
    rated: 'Rated',
    vacant: 'vacant',
    of: '{{rated}} of {{asked}}',
  },
  report: {
    title: 'Report',
    lead:
      'Structured by the 35 items of ACCORD, the reporting guideline for consensus methods. ' +
      'Information that is already in the records has been filled in.',
    missing: 'Still missing: {{items}}',
    complete: 'No items are missing.',
    notYet: 'Not reported yet.',
    section: {
      title: 'Title',
      introduction: 'Introduction',
      methods: 'Methods',
      results: 'Results',
      discussion: 'Discussion',
      other: 'Other information',
    },
    write: 'Write item {{item}}',
    words: 'Text for item {{item}}',
    save: 'Save this text',
    download: 'Download',
    file: { html: 'Page (HTML)', md: 'Markdown', json: 'Data (JSON)', csv: 'Table (CSV)' },
  },
};
