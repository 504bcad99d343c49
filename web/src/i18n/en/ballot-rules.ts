/** Texts of a ballot's rules, and of who has voted. */
export const ballotRules = {
  turnout: {
    title: 'Who has voted',
    caption: 'Which seats have voted',
    steps_one: 'At least {{count}} of {{seats}} papers is in the box.',
    steps_other: 'At least {{count}} of {{seats}} papers are in the box.',
    passes:
      '“Voted” says here that the seat’s pass was given out. Whether a paper came with it nobody can know.',
    seatsNone: 'No seat has voted.',
    stepsFew: 'How many papers are in the box is told after the close.',
    stepsNone: 'Fewer than five papers are in the box so far.',
    stepsHelp: 'The number moves in steps of five, so that no single paper shows.',
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
    title: 'The rules of this ballot',
    strawPoll: 'A straw poll: it shows where the teams stand and binds nobody.',
    method: {
      proposal: 'Each paper says yes, no or abstains.',
      consent:
        'Each seat consents, consents with reservations, stands aside, blocks or abstains. One block ' +
        'blocks the text; if more than a third stand aside, support is weak.',
      approval:
        'Approval: each paper marks every option it supports. The option with the most marks comes first.',
      schulze:
        'Ranked by Schulze’s method: options are compared two by two over all papers. An option ' +
        'comes before another when its strongest chain of wins over it is stronger than the chain ' +
        'back.',
      score:
        'Scores: each paper gives each option 0 to {{most}} points. The option with the most points comes first.',
      star:
        'Scores and runoff: the two options with the most points meet, and the one that more papers ' +
        'score higher wins.',
      dots:
        'Dots: each voter spreads up to {{most}} over the options. The option with the most dots ' +
        'comes first; where countries vote, all dots of a country together make one vote.',
      borda: 'Borda points: an option gets a point from a paper for each option below it.',
      'ranked-pairs':
        'Ranked pairs: wins two by two are kept from the strongest on, unless one would close a circle.',
      irv:
        'Instant runoff: the option with the fewest papers leaves, and its papers move on, until one ' +
        'has more than half.',
      stv:
        'Single transferable vote by the Scottish rules: whoever reaches the quota is elected; ' +
        'surpluses, and the papers of those who leave, move on.',
      'equal-shares':
        'Equal shares: every voter has the same money, options are bought by those who approve them, ' +
        'so that each part of the electorate gets its share of the places.',
      'default-option':
        'Texts are ranked against “{{option}}”. A text must beat it; among those that do, Schulze’s method decides.',
    },
    electorate: {
      'one-seat-one-vote':
        'One seat, one vote: every seat of the national teams that was held at the opening counts the same.',
      'one-country-one-vote':
        'One country, one vote: the papers of a national team make one country ballot by a fixed ' +
        'rule, and the countries are counted.',
      chambers: 'Chambers: {{chambers}} are counted each by itself, and each must agree.',
      'countries-and-chambers': 'Two majorities: the countries must agree, and so must each of {{chambers}}.',
      'seats-and-countries': 'Two majorities: the seats must agree, and so must the countries.',
      'seats-and-chambers': 'Two majorities: the seats must agree, and so must each of {{chambers}}.',
    },
    majority: 'Needed: {{rule}}.',
    default: 'A text stays in only if more papers put it above “no change” than below.',
    defaultRatio: 'Those above must be at least {{ratio}} times as many as those below.',
    defaultQuorum: 'Papers that must at least put it above: {{quorum}}.',
    rounds:
      'Round {{round}} of {{most}} at most. If the last is blocked, a proposal decides: at least ' +
      'six countries for it, and no chamber with a majority against it.',
    quorumShare: 'At least {{share}} of those entitled must vote.',
    leastSeats_one: 'A country’s ballot needs {{count}} paper of its team.',
    leastSeats_other: 'A country’s ballot needs {{count}} papers of its team.',
    vacantCount: 'Vacant seats count as entitled.',
    tie: {
      text: 'As many for as against adopts nothing.',
      report: 'A tie is reported as a tie. No rule and no chance chooses among equal options.',
      runoff:
        'After a tie, a runoff among the tied options opens by itself for three days. If it ties ' +
        'again, the tie is reported.',
      chair:
        'After a tie, the country in the chair, {{country}}, decides among the tied options within ' +
        'seven days, with a written reason.',
      lot:
        'After a tie, a public lot decides: two seats of different countries each type a text, and ' +
        'everybody can draw the lot again.',
    },
    secrecy: {
      open:
        'The papers are open to teams, secretariat and auditors once the result is out, with the ' +
        'names of those who cast them. Before that nobody sees them but their own seat.',
      team: 'Only the team itself sees its papers; the ballot that its country sends is open.',
      secret: 'Papers carry no names: no member can see who voted what, before or after the close.',
    },
    results: {
      'after-close': 'The result appears at the close.',
      live: 'The result so far is shown while people vote.',
      'after-own-vote': 'The result so far is shown to each seat once it has voted.',
      'after-release':
        'After the close, two seats of different countries confirm the count before it is shown.',
    },
    textHash: 'The text voted on is the one with the SHA-256 that begins with {{hash}}.',
    places_one: '{{count}} of {{options}} options is taken up.',
    places_other: '{{count}} of {{options}} options are taken up.',
    quorum_one: 'At least {{count}} country must take part.',
    quorum_other: 'At least {{count}} countries must take part.',
  },
} as const;
