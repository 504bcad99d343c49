import type { BallotMajority, CountryCode } from '@nbn/contracts';
import type { AnswerContent, OutcomeContent } from './consultations.ts';
import { unwrap, type SeatKey } from './text.ts';

/**
 * How the guideline on the first conversation came about: what the countries said to it, what became of that,
 * and how they voted.
 */
export const CONVERSATION_LEAD = unwrap(
  'Please try the draft in two or three real services before you answer, and tell us which ' +
    'sentence they could not live with.',
);

export const CONVERSATION_ANSWERS: readonly AnswerContent[] = [
  {
    country: 'SE',
    stance: 'support-with-changes',
    text: unwrap(`Sweden supports the guideline. Three services tried it for a month and would keep it.`),
    remarks: [
      [
        'place/hours',
        'In the north the nearest service is a day away. Two working days can be kept if “offers” ' +
          'includes an offer by telephone.',
      ],
      ['words/offer', 'Say who pays for the interpreter when the conversation leads to no case.'],
    ],
  },
  {
    country: 'LV',
    stance: 'support',
    text: unwrap(`Latvia supports the text as it is and will translate it.`),
    remarks: [[null, 'The guideline should fit on one page. Whoever is on duty at night reads no more.']],
  },
  { country: 'DK', stance: 'support', text: unwrap(`Denmark supports the text.`), remarks: [] },
  {
    country: 'NO',
    stance: 'support-with-changes',
    text: unwrap(`Norway can keep every clause and asks for one addition.`),
    remarks: [
      [
        'place/company',
        'A person she trusts may be the person she fears. Ask her alone a second time, later in the conversation.',
      ],
    ],
  },
];

export const CONVERSATION_OUTCOMES: readonly OutcomeContent[] = [
  {
    country: 'SE',
    clause: 'place/hours',
    outcome: 'partly',
    reason:
      'An offer by telephone is an offer. Why that is enough is said in the leaflet and not in the clause.',
  },
  {
    country: 'SE',
    clause: 'words/offer',
    outcome: 'rejected',
    reason: 'Costs are settled by each country. The common standard on victim support has a clause on them.',
  },
  {
    country: 'LV',
    clause: null,
    outcome: 'accepted',
    reason: 'The guideline is cut down to three sections; it prints on two sides of one sheet.',
  },
  {
    country: 'NO',
    clause: 'place/company',
    outcome: 'rejected',
    reason:
      'She is asked alone first, and whoever leads the conversation may ask again at any time. A ' +
      'second question by rule frightened women in two of the three trials.',
  },
];

/**
 * Other words for a clause, and what became of them: `merged` stands for what the secretariat made of them by
 * hand.
 */
export interface DecidedAmendmentContent {
  readonly clause: string;
  readonly by: SeatKey;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly outcome: 'accepted' | 'partly' | 'rejected';
  readonly merged?: string;
  readonly reason: string;
}

export const CONVERSATION_AMENDMENTS: readonly DecidedAmendmentContent[] = [
  {
    clause: 'after/record',
    by: 'NO/ngo',
    from: 'and no story',
    to: 'and nothing of what she told',
    why: '“Story” sounds as if it might be invented.',
    outcome: 'accepted',
    reason: 'Clearer, and kinder to her.',
  },
  {
    clause: 'words/choice',
    by: 'EE/ngo',
    from: 'on speaking to the police',
    to: 'on speaking to the police, the courts, the migration office or any other authority, now or later',
    why: 'Women ask about the migration office first.',
    outcome: 'partly',
    merged: 'on speaking to the police or to any other authority',
    reason: 'The list is left out: what is not in it would seem to be allowed.',
  },
  {
    clause: 'after/person',
    by: 'FI/government',
    from: 'the name and the hours',
    to: 'the name, the hours and the telephone number',
    why: 'A name alone does not reach anybody.',
    outcome: 'rejected',
    reason:
      'A number on paper is what this clause wants to spare her. It is said to her, and she ' +
      'decides whether to write it down.',
  },
];

/** How a standard was put to the vote, and which countries said something else than yes. */
export interface AdoptionContent {
  readonly question: string;
  readonly majority: BallotMajority;
  readonly otherwise: Readonly<Partial<Record<CountryCode, 'no' | 'abstain'>>>;
}

export const CONVERSATION_VOTES: { readonly first: AdoptionContent; readonly revision: AdoptionContent } = {
  first: {
    question: 'Shall the region adopt the guideline on the first conversation?',
    majority: 'two_thirds',
    otherwise: { NO: 'abstain', LT: 'no' },
  },
  revision: {
    question: 'Shall the first conversation be offered within one working day?',
    majority: 'two_thirds',
    otherwise: { SE: 'abstain' },
  },
};
