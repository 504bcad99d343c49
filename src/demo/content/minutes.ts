import type { CountryCode, DecisionKind, FollowUpState } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** What one country says to a decision, `after` so many days. */
export interface ReportContent {
  readonly country: CountryCode;
  readonly after: number;
  readonly state: FollowUpState;
  readonly note?: string;
  readonly evidence?: string;
  readonly shared?: boolean;
}

export interface DecisionContent {
  readonly item: string;
  readonly kind: DecisionKind;
  readonly text: string;
  /** Days from today. */
  readonly followUpIn?: number;
  readonly reviewIn?: number;
  readonly reports?: readonly ReportContent[];
}

export interface ActionContent {
  readonly item: string;
  readonly text: string;
  readonly owner: SeatKey | 'secretariat';
  readonly dueIn: number;
  /** Closed so many days from today, with what came of it. */
  readonly done?: readonly [inDays: number, result: string];
}

/**
 * What was said, decided and taken on at a meeting. Items are named by their titles; days of the minutes
 * count from today.
 */
export interface MinutesContent {
  readonly meeting: string;
  readonly absent: readonly SeatKey[];
  readonly entries: Readonly<Record<string, string>>;
  readonly decisions: readonly DecisionContent[];
  readonly actions: readonly ActionContent[];
  readonly circulatedIn: number;
  readonly days: number;
  readonly correction?: {
    readonly by: SeatKey;
    readonly inDays: number;
    readonly item: string;
    readonly text: string;
    readonly answer: string;
    readonly entry: string;
    readonly againIn: number;
  };
  readonly comment?: { readonly by: SeatKey; readonly item: string; readonly text: string };
}

export const MINUTES: readonly MinutesContent[] = [
  {
    meeting: 'past-1',
    absent: ['IS/resource', 'LT/resource'],
    entries: {
      Opening: 'The secretariat welcomed the national teams. The agenda was adopted as proposed.',
      'Priorities of the period':
        'The result of the ballot was presented. Several teams underlined that priorities must be ' +
        'carried by the shelters as much as by the agencies.\n\nIt was agreed that each team reports ' +
        'twice in the period.',
      'Contact points for referral across borders':
        'Lithuania described how much time is lost when nobody knows whom to call. All teams were in ' +
        'favour of one contact point a country, named by function and not by person.',
    },
    decisions: [
      {
        item: 'Contact points for referral across borders',
        kind: 'procedure',
        text: 'Each country names one contact point for referral across borders, by function, and keeps it up to date.',
        followUpIn: 24,
        reports: [
          {
            country: 'DK',
            after: 20,
            state: 'done',
            note: 'The contact point is named and known to the shelters.',
            evidence: 'Paper on contact points, in the library',
            shared: true,
          },
          {
            country: 'EE',
            after: 31,
            state: 'done',
            note: 'Named; the helpline takes calls outside office hours.',
            shared: true,
          },
          {
            country: 'FI',
            after: 44,
            state: 'under-way',
            note: 'Two agencies are agreeing on who takes the night hours.',
            shared: true,
          },
          {
            country: 'LV',
            after: 52,
            state: 'legal-obstacle',
            note: 'The rules on data exchange name two bodies. A change of the regulation is being prepared.',
            evidence: 'Regulation on referral, section two',
            shared: true,
          },
          {
            country: 'IS',
            after: 60,
            state: 'not-applicable',
            note: 'One agency has had this task for years; nothing needs to change.',
            shared: true,
          },
          { country: 'NO', after: 75, state: 'under-way', note: 'Internal hearing until the summer.' },
        ],
      },
      {
        item: 'Priorities of the period',
        kind: 'procedure',
        text: 'Each national team reports on the agreed priorities twice in the period.',
        reviewIn: 40,
      },
    ],
    actions: [
      {
        item: 'Contact points for referral across borders',
        text: 'Collect the contact points in one list that every team can open.',
        owner: 'LT/ngo',
        dueIn: -230,
        done: [-236, 'The list stands in the library and is updated each quarter.'],
      },
      {
        item: 'Priorities of the period',
        text: 'Prepare a short form for the reports.',
        owner: 'secretariat',
        dueIn: -220,
        done: [-228, 'The form was sent to all teams.'],
      },
    ],
    circulatedIn: -274,
    days: 14,
    correction: {
      by: 'NO/government',
      inDays: -268,
      item: 'Contact points for referral across borders',
      againIn: -266,
      text: 'Norway said that the function must be reachable at night as well. This is missing.',
      answer: 'Added.',
      entry:
        'Lithuania described how much time is lost when nobody knows whom to call. All teams were in ' +
        'favour of one contact point a country, named by function and not by person. Norway added ' +
        'that the function must be reachable at night as well.',
    },
  },
  {
    meeting: 'past-2',
    absent: ['NO/resource', 'FI/resource', 'SE/resource'],
    entries: {
      Opening: 'The meeting was held by video. The minutes of the last meeting were noted as approved.',
      'First contact: experience of outreach work':
        'Finland showed how outreach workers explain rights in the first five minutes, and what they ' +
        'leave for later. Questions turned around interpreters and around trust.',
      'Mandate to draft a common standard':
        'Sweden proposed to write down what the teams already do alike. Nobody objected. The draft ' +
        'is open to all teams from the first day.',
    },
    decisions: [
      {
        item: 'Mandate to draft a common standard',
        kind: 'mandate',
        text:
          'The national teams draft a common standard on victim support together, chapter by chapter. ' +
          'The secretariat keeps the text.',
      },
    ],
    actions: [
      {
        item: 'First contact: experience of outreach work',
        text: 'Ask the shelters which languages they lack interpreters for, and bring the answers to a meeting.',
        owner: 'FI/ngo',
        dueIn: 12,
      },
      {
        item: 'Mandate to draft a common standard',
        text: 'Open a first draft to all teams.',
        owner: 'secretariat',
        dueIn: -140,
        done: [-150, 'The draft is open.'],
      },
    ],
    circulatedIn: -160,
    days: 14,
  },
  {
    meeting: 'past-3',
    absent: ['IS/ngo', 'SE/resource'],
    entries: {
      Opening: 'The agenda was adopted. Latvia, as host, welcomed the teams.',
      'First draft: identification and first contact':
        'The chapter was read clause by clause. Agreement on most of it; open: how long a first talk ' +
        'may last, and who may be present.',
      'First draft: protection and return':
        'Lithuania presented the chapter. The length of the reflection period stayed open. All teams ' +
        'want the same offer to be made whether or not somebody speaks with the police.',
      'Call for proposals on priorities': 'The secretariat asked for proposals until the end of the call.',
    },
    decisions: [
      {
        item: 'First draft: protection and return',
        kind: 'position',
        text:
          'Support does not depend on whether somebody speaks with the police. Every chapter of the ' +
          'common standard follows this.',
        followUpIn: 120,
        reports: [
          {
            country: 'SE',
            after: 30,
            state: 'under-way',
            note: 'The guidance for municipalities is being rewritten.',
            shared: true,
          },
          {
            country: 'DK',
            after: 34,
            state: 'done',
            note: 'It has been so since the last plan of action.',
            shared: true,
          },
        ],
      },
    ],
    actions: [
      {
        item: 'First draft: protection and return',
        text: 'Compare the length of the reflection period in the eight countries.',
        owner: 'DK/government',
        dueIn: 9,
      },
      {
        item: 'First draft: identification and first contact',
        text: 'Write down who may be present at a first talk, in two sentences.',
        owner: 'LV/ngo',
        dueIn: -4,
      },
    ],
    circulatedIn: -6,
    days: 14,
    comment: {
      by: 'EE/ngo',
      item: 'First draft: identification and first contact',
      text: 'We also spoke about a quiet room. One sentence would help those who were not there.',
    },
  },
];
