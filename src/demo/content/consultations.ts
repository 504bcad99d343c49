import type { CountryCode, MeetingZone, OrganisationKind, Outcome, Stance } from '@nbn/contracts';
import { unwrap } from './text.ts';

/** What a country says: to the text as a whole, and on clauses by their key; null stands for the whole. */
export interface AnswerContent {
  readonly country: CountryCode;
  readonly stance: Stance;
  readonly text: string;
  readonly remarks: readonly (readonly [clause: string | null, text: string])[];
}

/** What a team asks its own network, and until when. */
export interface NationalQuestionContent {
  readonly country: CountryCode;
  readonly zone: MeetingZone;
  readonly lead: string;
  /** Null: the whole network. */
  readonly kinds: readonly OrganisationKind[] | null;
  readonly inDays: number;
  readonly closesOn: number;
}

/** What the secretariat has made of a remark so far: by country and clause. */
export interface OutcomeContent {
  readonly country: CountryCode;
  readonly clause: string | null;
  readonly outcome: Outcome;
  readonly reason: string;
}

export const RETURN_LEAD =
  unwrap(`Please read the whole guideline with those who do this work in your country, and tell us which clauses could not be kept
  at home today, and why.`);

/** Who has answered on the guideline on safe return, in the order in which they did. */
export const RETURN_ANSWERS: readonly AnswerContent[] = [
  {
    country: 'FI',
    stance: 'support-with-changes',
    text: unwrap(
      'Finland supports the guideline. Seven days are too short for a second look at the risk when ' +
        'the journey goes beyond Europe.',
    ),
    remarks: [['before/risk', 'Fourteen days instead of seven would let the receiving service answer.']],
  },
  {
    country: 'LT',
    stance: 'support',
    text: unwrap(`Lithuania supports the text as it is, and offers its own plan form as an annex.`),
    remarks: [],
  },
];

/** What a team has written and not signed yet. */
export const RETURN_UNSIGNED_ANSWER: AnswerContent = {
  country: 'DK',
  stance: 'support-with-changes',
  text: unwrap(`We can live with most of it. The clause on costs needs the word of our ministry.`),
  remarks: [
    [
      'after/money',
      'Our services cannot promise money for another country without a decision of the ministry.',
    ],
  ],
};

/** What a member of a national network offers to the team. */
export const RETURN_NETWORK_REMARK = {
  clause: 'after/arrival',
  text: 'Border police should at least know the time of arrival, without a name.',
} as const;

/** What two teams ask their own networks about it. */
export const RETURN_NATIONAL_QUESTIONS: readonly NationalQuestionContent[] = [
  {
    country: 'EE',
    zone: 'Europe/Tallinn',
    lead: unwrap(
      'Which of these clauses would change what you do on a night when somebody wants to go home at once? ' +
        'One example from your service helps us more than a general view.',
    ),
    kinds: null,
    inDays: -9.5,
    closesOn: 9,
  },
  {
    country: 'LV',
    zone: 'Europe/Riga',
    lead: unwrap(
      'Can a shelter keep the clause on the first week after arrival with the people that it has?',
    ),
    kinds: ["women's shelter organisation"],
    inDays: -9,
    closesOn: 11,
  },
];

export const INTERPRETING_LEAD = unwrap(
  `Does the guideline fit the way in which interpreters are ordered and paid for in your country?`,
);

export const INTERPRETING_ANSWERS: readonly AnswerContent[] = [
  {
    country: 'SE',
    stance: 'support-with-changes',
    text: unwrap(`Sweden supports the guideline and asks for two changes.`),
    remarks: [
      [
        'before/check',
        'Agencies here do not know the region that an interpreter comes from. Say “where the agency can”.',
      ],
      ['after/debriefing', 'Supervision is paid by the agency in Sweden; please say who pays.'],
    ],
  },
  {
    country: 'EE',
    stance: 'support-with-changes',
    text: unwrap(`Estonia can keep every clause but one.`),
    remarks: [
      [
        'before/remote',
        'With a picture switched off the interpreter cannot see that she nods. Leave it to her, but ask her.',
      ],
    ],
  },
  {
    country: 'IS',
    stance: 'support',
    text: unwrap(`Iceland supports the text. In small communities the conflict check is the heart of it.`),
    remarks: [],
  },
  {
    country: 'NO',
    stance: 'object',
    text: unwrap(
      `Norway cannot promise that all notes are destroyed: an authorised interpreter has to keep a record of hours.`,
    ),
    remarks: [['after/notes', 'Distinguish notes of the conversation from the record of hours.']],
  },
];

/** Those who signed after the deadline. */
export const INTERPRETING_LATE_ANSWER: AnswerContent = {
  country: 'LV',
  stance: 'support',
  text: unwrap(`Latvia supports the text. We are sorry for the delay.`),
  remarks: [[null, 'A one-page version for reception staff would help.']],
};

export const INTERPRETING_OUTCOMES: readonly OutcomeContent[] = [
  {
    country: 'SE',
    clause: 'before/check',
    outcome: 'accepted',
    reason: 'The words “where the agency can” are taken in.',
  },
  {
    country: 'NO',
    clause: 'after/notes',
    outcome: 'accepted',
    reason: 'The clause now speaks of notes of the conversation only.',
  },
  {
    country: 'EE',
    clause: 'before/remote',
    outcome: 'rejected',
    reason: 'The clause leaves it to her already; that she is asked follows from clause 3.2.',
  },
];
