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
    draft: 'due to open',
    announced: 'opens',
    open: 'closes',
    counting: 'closed',
    counted: 'closed',
    released: 'closed',
    reviewed: 'closed',
    withdrawn: 'was due to close',
    annulled: 'closed',
  },
  method: {
    proposal: 'Yes or no to a text',
    consent: 'Consent to a text',
    schulze: 'Ranked (Schulze)',
    approval: 'Approval',
    score: 'Scores',
    dots: 'Dot voting',
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
    chambers: 'Each of the two chambers must pass it',
    'countries-and-chambers': 'The countries and each of the two chambers must pass it',
    'seats-and-countries': 'The seats and the countries must both pass it',
    'seats-and-chambers': 'The seats and each of the two chambers must pass it',
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
    reservations: 'The text can go ahead; your reservations are recorded.',
    stand_aside: 'You do not support the text, but you do not stand in its way.',
    block: 'The text cannot go ahead as it is. State what you object to, why, and what would lift the block.',
    abstain: 'Your seat takes part but expresses no view on the text.',
  },
  way: {
    app: 'in Norbanet',
    proxy: 'as proxy',
    alternate: 'as alternate',
    phone: 'by telephone, entered by two members of the secretariat',
    paper: 'on paper, entered by two members of the secretariat',
  },
  subject: {
    'priority-period': 'Priority period',
    'agenda-item': 'Agenda item',
    amendment: 'Amendment',
    standard: 'Standard',
    decision: 'Decision',
    question: 'Question',
  },
  seat: { government: 'government seat', ngo: 'NGO seat', resource: 'resource person’s seat' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Ballots',
  list: {
    title: 'Ballots',
    lead: 'All questions that were put to the vote, on any subject.',
    priorities: 'Priorities',
    filter: 'Show',
    all: 'All ballots',
    ask: 'Put a question to the vote',
    secret: 'Secret',
    straw: 'Straw poll',
    empty: {
      title: 'No ballots',
      text: 'Questions that the secretariat puts to the vote will appear here, with their results.',
      textManage: 'Questions that you put to the vote will appear here, with their results.',
    },
  },
  askedBy: 'Subject of the vote',
  period: 'Priority period',
  follows: 'Follows',
  earlier: 'Earlier ballot',
  followedBy: 'Followed by',
  later: 'Later ballot',
  closedNow: 'The ballot has closed. The result is on this page.',
  textChanged: {
    title: 'The text has changed since it was put to the vote',
    text:
      'Since {{at}} the text has no longer been the one voted on here, whose SHA-256 begins with ' +
      '{{hash}}. The votes are kept with the text voted on and decide nothing about the current ' +
      'text.',
  },
  announced: {
    title: 'Voting has not begun',
    text: 'The options and rules below are fixed. You can submit your ballot from the opening time.',
  },
  counting: {
    title: 'Voting is over',
    text: 'The ballot papers are being counted. The result will appear here in a moment.',
  },
  counted: {
    title: 'The count is waiting to be released',
    text: 'Two seats of different countries must confirm the count first. Then the result will appear here.',
  },
  countedEarly: {
    title: 'The result is waiting for a second person',
    text:
      'This ballot was closed while seats could still vote. The result will appear here once ' +
      'another member of the secretariat, or a seat that votes, has released it.',
  },
  withdrawn: {
    title: 'This ballot was withdrawn',
    text: 'It was withdrawn before it opened. No one voted.',
  },
  annulled: {
    title: 'This ballot was annulled',
    because: {
      'more-papers-than-passes':
        'There were more ballot papers in the box than passes issued, so some of the ballot papers ' +
        'were forged. Nothing was counted. The question can be put to the vote again.',
      'key-lost':
        'The key that opens the box has been lost, and no one can read the ballot papers. Nothing ' +
        'was counted. The question can be put to the vote again.',
    },
  },
  notYou: {
    recused: 'Your seat was recused before this ballot opened and takes no part in it.',
    absent:
      'This ballot is held in a meeting, and your seat is not checked in. If you are in the room, ' +
      'tell the chair.',
    handedOver: 'Your seat was handed over for this ballot. Your alternate votes on its behalf.',
    sinceOpening:
      'You took up your seat after this secret ballot opened. Its electoral roll was frozen at the ' +
      'opening, and no one votes in place of a person named on it.',
    formerVoted: 'The previous holder of your seat has voted in this ballot. That vote stands.',
  },
  proxyStep: {
    fill: 'Ballot of {{seat}}, for which you are the proxy',
    review: 'Check before you submit: ballot of {{seat}}',
    proxied: 'Ballot of {{seat}}',
    kept: 'Ballot of {{seat}}',
  },
  proxied:
    'The ballot has been submitted. If the seat itself votes before the close, its own ballot ' +
    'counts instead.',
  notYours:
    'The seats of the national teams vote here. You can read the rules and see how many seats have ' +
    'voted; no one can see how they voted before the close.',
  step: { kept: 'Your submitted ballot', fill: 'Your ballot', review: 'Check before you submit' },
  review: 'Review my ballot',
  reviewText: 'This is what your ballot says. Nothing has been submitted yet.',
  reviewUntil: 'You can change it until',
  cast: 'Submit my ballot',
  back: 'Back to my ballot',
  change: 'Change my ballot',
  keepOld: 'Keep the submitted ballot',
  receipt: {
    title_one: 'Your ballot has been submitted.',
    title_other: 'Your changed ballot has been submitted. Only this one counts.',
    times: 'Submitted {{cast}}. You can change it until {{closes}}.',
    code: 'Your receipt, which will be shown beside your ballot paper once voting has closed:',
  },
  paper: {
    approveLabel: 'Which options should the region select?',
    approveHelp:
      'Mark every option you support. You may mark as many as you like; marking none is a blank ' +
      'ballot paper.',
    choose: 'Choose an answer first. To take part without taking a side, choose “Abstain”.',
    choiceLabel: 'Do you agree?',
    choiceHelp: 'Abstaining counts for the quorum and takes no side.',
    consentLabel: 'What is your answer to this text?',
    consentHelp: 'One answer per seat. Reasons are recorded under your seat’s name.',
    reason: 'Reason',
    reasonHelp: 'Write about the text, never about a person. Do not give names, telephone numbers or cases.',
    paragraph: 'Paragraph you object to',
    lifts: 'What would lift the block',
    scoreHelp: 'Give each option 0 to {{most}} points. An option without a number gets 0.',
    noScore: 'no points',
    scored_one: '{{option}}: {{count}} point',
    scored_other: '{{option}}: {{count}} points',
    dotsHelp_one: 'You have {{count}} dot.',
    dotsHelp_other:
      'You have {{count}} dots. Put as many on an option as you like; you do not have to use them all.',
    dotsLeft_one: '{{count}} dot left',
    dotsLeft_other: '{{count}} dots left',
    dotMore: 'Add a dot to {{option}}',
    dotLess: 'Remove a dot from {{option}}',
    dotsNow_one: '{{option}} has {{count}} dot. {{left}} left.',
    dotsNow_other: '{{option}} has {{count}} dots. {{left}} left.',
    dotted_one: '{{option}}: {{count}} dot',
    dotted_other: '{{option}}: {{count}} dots',
    rankStrictHelp:
      'Rank what matters most first, one option per place. You may leave some options out; your ' +
      'ballot paper then stops counting once none of the options it ranks is left in the count.',
    rankHelp:
      'Rank what matters most first. Options may be equal, and you may leave some out: those come ' +
      'last and are equal among themselves.',
    ranked: 'Your ranking, best first',
    unranked: 'Not ranked',
    unrankedHelp: 'Options left here come after all ranked options.',
    rankNext: 'Rank {{place}}',
    rankOption: 'Rank {{place}}: {{option}}',
    placeOf: 'Rank of {{option}}',
    leave: 'leave out',
    equalAbove: 'equal to the option above',
    equalTo: '{{option}} is equal to {{above}}',
    placed: '{{option}} is now ranked {{place}} of {{total}}.',
    out: '{{option}} is no longer ranked.',
    blank: 'A blank ballot paper: your seat takes part but expresses no preference.',
    blankShort: 'blank',
    leftOut: 'Left out, and therefore last and equal: {{options}}.',
  },
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
  ...ballotResults,
} as const;
