/** Texts of a ballot’s rules, and of who has voted. */
export const ballotRules = {
  turnout: {
    title: 'Turnout',
    caption: 'Turnout by seat',
    steps_one: 'At least {{count}} of {{seats}} ballot papers is in the box.',
    steps_other: 'At least {{count}} of {{seats}} ballot papers are in the box.',
    passes:
      'Here, “voted” means that the seat’s pass was issued. No one can know whether a ballot paper ' +
      'was submitted with the pass.',
    seatsNone: 'No seat has voted.',
    stepsFew: 'The number of ballot papers in the box is shown after the close.',
    stepsNone: 'Fewer than five ballot papers are in the box so far.',
    stepsHelp: 'The number moves in steps of five, so that no single ballot paper becomes visible.',
    seats_one: '{{count}} of {{seats}} seats has voted.',
    seats_other: '{{count}} of {{seats}} seats have voted.',
    country: 'Country',
    voted: 'voted',
    notYet: 'not yet',
    notAtAll: 'did not vote',
    vacant: 'not on the roll',
    recused: 'recused',
    absent: 'not checked in',
  },
  rules: {
    title: 'Rules of this ballot',
    strawPoll: 'A straw poll: it shows where the teams stand and binds no one.',
    method: {
      proposal: 'Each ballot paper answers yes, answers no or abstains.',
      consent:
        'Each seat consents, consents with reservations, stands aside, blocks or abstains. One ' +
        'block blocks the text; if more than a third stand aside, support is weak.',
      approval:
        'Approval: each ballot paper marks every option it supports. The option with the most ' +
        'marks comes first.',
      schulze:
        'Ranked by Schulze’s method: options are compared in pairs over all ballot papers. An ' +
        'option comes before another when its strongest chain of wins over the other is stronger ' +
        'than the chain in the opposite direction.',
      score:
        'Scores: each ballot paper gives each option 0 to {{most}} points. The option with the ' +
        'most points comes first.',
      star:
        'Scores and runoff: the two options with the most points meet in a runoff, and the option ' +
        'that more ballot papers score higher wins.',
      dots:
        'Dot voting: each voter spreads up to {{most}} dots over the options. The option with the ' +
        'most dots comes first; where countries vote, all dots of a country together make one vote.',
      borda: 'Borda points: for each ballot paper, an option gets one point for each option below it.',
      'ranked-pairs':
        'Ranked pairs: wins between pairs of options are kept, from the strongest to the weakest, ' +
        'except any win that would close a circle.',
      irv:
        'Instant runoff: the option with the fewest ballot papers is eliminated and its ballot ' +
        'papers are transferred, until one option has more than half.',
      stv:
        'Single transferable vote by the Scottish rules: an option that reaches the quota is ' +
        'elected; surpluses, and the ballot papers of eliminated options, are transferred.',
      'equal-shares':
        'Equal shares: every voter has the same amount of money, and options are bought by the ' +
        'voters who approve them, so that each part of the electorate gets its share of the places.',
      'default-option':
        'Texts are ranked against “{{option}}”. A text must beat it; among the texts that do, ' +
        'Schulze’s method decides.',
    },
    electorate: {
      'one-seat-one-vote':
        'One seat, one vote: every seat of the national teams that had a holder at the ' +
        'opening counts the same.',
      'one-country-one-vote':
        'One country, one vote: the ballot papers of a national team make one country ballot by a ' +
        'fixed rule, and the countries are counted.',
      chambers: 'Chambers: {{chambers}} are each counted separately, and each must pass it.',
      'countries-and-chambers':
        'Two majorities: the countries must pass it, and so must each of {{chambers}}.',
      'seats-and-countries': 'Two majorities: the seats must pass it, and so must the countries.',
      'seats-and-chambers': 'Two majorities: the seats must pass it, and so must each of {{chambers}}.',
    },
    majority: 'Needed: {{rule}}.',
    default: 'A text stays in only if more ballot papers put it above “no change” than below.',
    defaultRatio:
      'The ballot papers that put it above must be at least {{ratio}} times as many as those ' +
      'that put it below.',
    defaultQuorum: 'Minimum number of ballot papers that must put it above: {{quorum}}.',
    rounds:
      'Round {{round}} of at most {{most}}. If the last round is blocked, a proposal decides: at ' +
      'least six countries for it, and no chamber with a majority against it.',
    quorumShare: 'At least {{share}} of those entitled must vote.',
    leastSeats_one: 'A country ballot needs {{count}} ballot paper from the country’s team.',
    leastSeats_other: 'A country ballot needs {{count}} ballot papers from the country’s team.',
    vacantCount: 'Vacant seats count as entitled.',
    tie: {
      text: 'If as many are for as against, nothing is adopted.',
      report: 'A tie is reported as a tie. No rule and no chance chooses among equal options.',
      runoff:
        'After a tie, a runoff among the tied options opens automatically for three days. If it ' +
        'ties again, the tie is reported.',
      chair:
        'After a tie, the country in the chair, {{country}}, decides among the tied options within ' +
        'seven days, with a written reason.',
      lot:
        'After a tie, a public lot decides: two seats of different countries each enter a text, ' +
        'and anyone can draw the lot again.',
    },
    secrecy: {
      open:
        'Once the result is published, the ballot papers are open to the teams, the secretariat ' +
        'and the auditors, with the names of the people who cast them. Before that, no one sees a ' +
        'ballot paper except the seat that it belongs to.',
      team: 'Only the team itself sees its ballot papers; the ballot that its country sends is open.',
      secret:
        'Ballot papers carry no names: no member can see who voted for what, before or after the close.',
    },
    results: {
      'after-close': 'The result appears at the close.',
      live: 'The result so far is shown while people vote.',
      'after-own-vote': 'The result so far is shown to each seat once it has voted.',
      'after-release':
        'After the close, two seats of different countries confirm the count before it is shown.',
    },
    textHash: 'The text voted on is the one whose SHA-256 begins with {{hash}}.',
    places_one: '{{count}} of {{options}} options is selected.',
    places_other: '{{count}} of {{options}} options are selected.',
    quorum_one: 'At least {{count}} country must take part.',
    quorum_other: 'At least {{count}} countries must take part.',
  },
} as const;
