/** Texts of a ballot’s result and its working. */
export const ballotResults = {
  result: {
    title: 'The result',
    soFar: 'The result so far',
    inEnglish: '(in English)',
    settled: 'selected after the tie',
    tooFew: 'So few took part that numbers would reveal who voted for what. Only the outcome is shown.',
    outcomeChosen: 'Selected: {{options}}.',
    outcomeTied: 'Tied: {{options}}.',
    order: 'The resulting order',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Place',
    tied: 'tied for a place',
    chosen: 'selected',
    chartSection: 'Chart of the result',
    chartLabel: 'Bars, best first',
    tableCaption: 'The result by option',
    exact: 'Show exact fractions',
    exactHelp: 'Otherwise fractions are rounded.',
    runoff: 'Hold a runoff between these options',
  },
  measure: {
    approvals: {
      chart: 'Number of ballots that approve each option',
      head: 'Approvals',
      value: '{{value}} of {{papers}}',
    },
    points: { chart: 'Number of points for each option', head: 'Points', value: '{{value}}' },
    dots: { chart: 'Number of dots for each option', head: 'Dots', value: '{{value}}' },
    countryDots: {
      chart: 'Number of country votes for each option',
      head: 'Votes',
      value: '{{value}}',
    },
    before: {
      chart: 'Number of other options that each option comes before',
      head: 'Comes before',
      value: '{{value}} of {{others}}',
    },
  },
  proposal: {
    title: 'For and against',
    chart: 'Votes for and against',
    split: '{{yes}} for, {{no}} against, {{abstain}} abstaining',
    entitled: 'Entitled to vote',
    passedHead: 'Requirement',
    passed: 'requirement met',
    notPassed: 'requirement not met',
  },
  beside: {
    title: 'The same ballots, counted in other ways',
    help:
      'Only the first line decides. The others show whether seats, countries, agencies or NGOs ' +
      'alone would put another option first.',
    caption: 'First place by seats, countries and chambers',
    unit: 'Counted by',
    decides: '{{unit}} (decides)',
    forInformation: '{{unit}} (for information)',
    first: 'First place',
    differs: 'Comparison',
    same: 'same option',
    other: 'another option',
  },
  stages: {
    title: 'The count by stage',
    told: 'Description of the count by stage',
    chart: 'How the ballots moved',
    stage: 'Stage {{place}}',
    round: 'Round {{place}}',
    quota: 'Votes needed to be elected: {{quota}}. Ballots that rank an option: {{papers}}.',
    first: 'First preferences',
    surplus: 'The surplus of {{option}} is transferred',
    exclusion: '{{option}} has the fewest votes and is eliminated',
    elected: 'elected',
    out: 'eliminated',
    nowhere: 'Ballots with no option left on them: {{votes}}.',
    fork: 'A tie that only drawing lots could resolve',
  },
  said: {
    title: 'Answers from the seats',
    chart: 'Number of seats for each answer',
    answer: 'Answer',
    seats: 'Seats',
    caption: 'Answers to the text',
  },
  voices: {
    title: 'Blocks, reservations and reasons',
    none: 'No one gave a reason.',
    redacted: 'This text was removed after it had been posted. The record still shows that it was there.',
    paragraph: 'Paragraph: {{paragraph}}',
    lifts: 'What would lift the block: {{lifts}}',
  },
  pairs: {
    title: 'Comparison in pairs',
    help:
      'Each cell shows how many ballots put the option in the row before the option in the column, ' +
      'and how many the other way round. Wins are in bold.',
    caption: 'Direct comparisons, row : column',
    option: 'Option',
    self: 'the same option',
    wins: 'wins',
    loses: 'loses',
    level: 'level',
  },
  countries: {
    title: 'Country ballots',
    helpRanked:
      'Each country ballot is the Schulze order of its team’s ballot papers; options that the team ' +
      'left equal stay equal.',
    helpApproval:
      'Each country ballot contains the options that more than half of its team’s ballot papers approve.',
    helpScores: 'Each country ballot is the exact mean of its team’s scores.',
    helpDots:
      'Each country’s dots are divided by the total that its team used, so that every country has ' +
      'the weight of one.',
    helpProposal:
      'Each country gives the answer that more of its team’s ballot papers give; if they are ' +
      'level, it abstains.',
    helpNameless:
      'This ballot is secret: the country ballots are shown here without the names of the ' +
      'countries, in an order that reveals nothing.',
    caption: 'Ballot sent by each country',
    ballot: 'Country ballot',
    nameless: 'Country ballot {{number}}',
    none: 'none sent',
  },
  papers: {
    title: 'Ballot papers',
    way: '{{name}}, {{way}}',
    help:
      'Every ballot paper that was counted, with its receipt. Compare your receipt with the ' +
      'one beside your seat.',
    none: 'No ballot papers were cast.',
    seat: 'Seat',
    paper: 'Ballot paper',
    caption: 'Ballot papers by seat',
    show: 'Show the ballot papers',
    castBy: 'Cast by',
    receipt: 'Receipt',
  },
} as const;
