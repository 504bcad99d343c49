import { ballotResults } from './ballot-results.ts';
import { ENGLISH } from '@nbn/voting';
import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';

/** Texts of the ballots pages. */
export const ballots = {
  statement: ENGLISH,
  phase: {
    draft: 'Draft',
    announced: 'Announced',
    open: 'Open',
    counting: 'Being counted',
    counted: 'Counted, not released',
    released: 'Decided',
    reviewed: 'Reviewed',
    withdrawn: 'Withdrawn',
    annulled: 'Annulled',
  },
  outcome: {
    decided: 'Decided',
    tied: 'Tied',
    'no-quorum': 'Too few took part',
    adopted: 'Adopted',
    'not-adopted': 'Not adopted',
    'weak-support': 'Weak support',
    blocked: 'Blocked',
  },
  when: {
    draft: 'is to open',
    announced: 'opens',
    open: 'closes',
    counting: 'closed',
    counted: 'closed',
    released: 'closed',
    reviewed: 'closed',
    withdrawn: 'was to close',
    annulled: 'closed',
  },
  method: {
    proposal: 'Yes or no to a text',
    consent: 'Consent to a text',
    schulze: 'Ranked (Schulze)',
    approval: 'Approval',
    score: 'Scores',
    dots: 'Dots',
    'equal-shares': 'Proportional choice (equal shares)',
    'default-option': 'Rival texts against “no change”',
    'ranked-pairs': 'Ranked (ranked pairs)',
    borda: 'Ranked (Borda points)',
    star: 'Scores and runoff (STAR)',
    irv: 'Instant runoff',
    stv: 'Single transferable vote (Scottish rules)',
  },
  electorate: {
    'one-seat-one-vote': 'One seat, one vote',
    'one-country-one-vote': 'One country, one vote',
    chambers: 'Both chambers must agree',
    'countries-and-chambers': 'Countries and both chambers must agree',
    'seats-and-countries': 'Seats and countries must agree',
    'seats-and-chambers': 'Seats and both chambers must agree',
  },
  choice: { yes: 'Yes', no: 'No', abstain: 'Abstain' },
  consent: {
    consent: 'Consent',
    reservations: 'Consent with reservations',
    stand_aside: 'Stand aside',
    block: 'Block',
    abstain: 'Abstain',
  },
  consentHelp: {
    consent: 'The text can go ahead.',
    reservations: 'The text can go ahead; your reservations stand in the record.',
    stand_aside: 'You do not support it and do not stand in its way.',
    block: 'The text cannot go ahead as it is. Say against what, why, and what would lift the block.',
    abstain: 'Your seat takes part and says nothing on the text.',
  },
  way: {
    app: 'in the application',
    proxy: 'as proxy',
    alternate: 'as alternate',
    phone: 'by telephone, entered by two officers',
    paper: 'on paper, entered by two officers',
  },
  subject: {
    'priority-period': 'The period of priorities',
    'agenda-item': 'The agenda item',
    amendment: 'The amendment',
    standard: 'The standard',
    decision: 'The decision',
    question: 'The question',
  },
  seat: { government: 'government seat', ngo: 'NGO seat', resource: 'resource seat' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Ballots',
  list: {
    title: 'Ballots',
    lead: 'Every question that was put to the vote, on whatever it was.',
    priorities: 'Priorities',
    filter: 'Show',
    all: 'All ballots',
    ask: 'Put a question to the vote',
    secret: 'Secret',
    straw: 'a straw poll',
    empty: {
      title: 'No ballots here',
      text: 'What the secretariat puts to the vote stands here, with its result.',
      textManage: 'What you put to the vote stands here, with its result.',
    },
  },
  askedBy: 'Put to the vote by',
  period: 'The period of priorities',
  follows: 'Follows on',
  earlier: 'The earlier ballot',
  followedBy: 'Followed by',
  later: 'The later ballot',
  closedNow: 'The ballot is closed. The result is on this page.',
  textChanged: {
    title: 'The text is another one by now',
    text:
      'Since {{at}} the text is no longer the one that is voted on here, whose SHA-256 begins with ' +
      '{{hash}}. The votes are kept with that text and decide nothing about the present one.',
  },
  announced: {
    title: 'Voting has not begun',
    text: 'The options and rules below are fixed. Your paper can be cast from the opening time on.',
  },
  counting: {
    title: 'Voting is over',
    text: 'The papers are being counted. The result appears here within a moment.',
  },
  counted: {
    title: 'The count waits for its release',
    text: 'Two seats of different countries confirm the count first. Then the result appears here.',
  },
  countedEarly: {
    title: 'The result waits for a second person',
    text:
      'This ballot was closed while seats could still vote. The result appears here once somebody ' +
      'else of the secretariat, or a seat that votes, has let it out.',
  },
  withdrawn: {
    title: 'This ballot was withdrawn',
    text: 'It was taken back before it opened. Nobody voted.',
  },
  annulled: {
    title: 'This ballot was annulled',
    because: {
      'more-papers-than-passes':
        'More papers lay in the box than passes were given out, so that some of them were forged. ' +
        'Nothing was counted. It can be asked anew.',
      'key-lost':
        'The key that opens the box is lost, and nobody can read the papers. Nothing was counted. It ' +
        'can be asked anew.',
    },
  },
  notYou: {
    recused: 'Your seat was recused before the opening and takes no part in this ballot.',
    absent:
      'This ballot is held in a meeting, and your seat is not checked in. Tell the chair if you are in the room.',
    handedOver: 'Your seat was handed over for this ballot. Your alternate votes for it.',
    sinceOpening:
      'You hold your seat only since this secret ballot opened. Its roll was frozen then, and ' +
      'nobody votes in the place of who is named on it.',
    formerVoted: 'Whoever held your seat before you has voted in this ballot. That vote stands.',
  },
  proxyStep: {
    fill: 'The paper of {{seat}}, whose proxy you are',
    review: 'Look at it once more: the paper of {{seat}}',
    proxied: 'The paper of {{seat}}',
    kept: 'The paper of {{seat}}',
  },
  proxied: 'The paper is in. If the seat votes itself before the close, its own paper counts instead.',
  notYours:
    'The seats of the national teams vote here. You can read the rules and see how many have ' +
    'voted; what they voted is open to nobody before the close.',
  step: { kept: 'Your paper counts', fill: 'Your paper', review: 'Look at it once more' },
  review: 'Review my paper',
  reviewText: 'This is what your paper says. Nothing is cast yet.',
  reviewUntil: 'You can change it until',
  cast: 'Cast my paper',
  back: 'Back to the paper',
  change: 'Change my paper',
  keepOld: 'Keep the paper as cast',
  receipt: {
    title_one: 'Your paper is in.',
    title_other: 'Your changed paper is in. Only this one counts.',
    times: 'Cast {{cast}}. You can change it until {{closes}}.',
    code: 'Your receipt, which stands beside your paper once the ballot is closed:',
  },
  paper: {
    approveLabel: 'What should the region take up?',
    approveHelp: 'Mark every option you support. As many as you like; none is a blank paper.',
    choose: 'Choose an answer first. To take part without taking a side, abstain.',
    choiceLabel: 'Do you agree?',
    choiceHelp: 'Abstaining counts for the quorum and takes no side.',
    consentLabel: 'What do you say to this text?',
    consentHelp: 'One answer a seat. Reasons stand in the record under your seat’s name.',
    reason: 'Why',
    reasonHelp: 'Write about the text, never about a person. No names, no telephone numbers, no cases.',
    paragraph: 'Against which paragraph',
    lifts: 'What would lift the block',
    scoreHelp: 'Give each option 0 to {{most}} points. An option without a number gets 0.',
    noScore: 'no points',
    scored_one: '{{option}}: {{count}} point',
    scored_other: '{{option}}: {{count}} points',
    dotsHelp_one: 'You have {{count}} dot.',
    dotsHelp_other: 'You have {{count}} dots. Put as many on an option as you like; you need not use all.',
    dotsLeft_one: '{{count}} dot left',
    dotsLeft_other: '{{count}} dots left',
    dotMore: 'One dot more for {{option}}',
    dotLess: 'One dot less for {{option}}',
    dotsNow_one: '{{option}} has {{count}} dot. {{left}} left.',
    dotsNow_other: '{{option}} has {{count}} dots. {{left}} left.',
    dotted_one: '{{option}}: {{count}} dot',
    dotted_other: '{{option}}: {{count}} dots',
    rankStrictHelp:
      'Put what matters most first, one option a place. You may leave some out; your paper then ' +
      'stops counting when all it names are out.',
    rankHelp:
      'Put what matters most first. Options may be equal, and you may leave some out: these come ' +
      'last, and equal among themselves.',
    ranked: 'Your ranking, best first',
    unranked: 'Not ranked',
    unrankedHelp: 'Options left here come after all ranked ones.',
    rankNext: 'Put at place {{place}}',
    rankOption: 'Put at place {{place}}: {{option}}',
    placeOf: 'Place of {{option}}',
    leave: 'leave out',
    equalAbove: 'equal to the one above',
    equalTo: '{{option}} is equal to {{above}}',
    placed: '{{option}} is now at place {{place}} of {{total}}.',
    out: '{{option}} is not ranked any more.',
    blank: 'A blank paper: your seat takes part and prefers nothing.',
    blankShort: 'blank',
    leftOut: 'Left out, and so last and equal: {{options}}.',
  },
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
  ...ballotResults,
} as const;
