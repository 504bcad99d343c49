import type { CountryCode, MeetingZone, OrganisationKind } from '@nbn/contracts';
import type { FunctionKey } from './people.ts';
import type { SeatKey } from './text.ts';

/** A meeting that a national team held at home with its network. */
export interface NationalMeetingContent {
  readonly country: CountryCode;
  readonly convenor: SeatKey;
  readonly zone: MeetingZone;
  /** Days from today. */
  readonly inDays: number;
  readonly title: string;
  readonly place: string;
  readonly item: string;
  readonly minutes: string;
  readonly decision: string;
  /** The other countries are told of the decision. */
  readonly shared: boolean;
  readonly action: { readonly text: string; readonly owner: FunctionKey; readonly dueInDays: number };
}

export const NATIONAL_MEETINGS: readonly NationalMeetingContent[] = [
  {
    country: 'DK',
    convenor: 'DK/government',
    zone: 'Europe/Copenhagen',
    inDays: -58,
    title: 'Who calls whom at night',
    place: 'Copenhagen',
    item: 'The duty roster of police and shelters',
    minutes: 'Police and shelters compared their rosters. Three nights a week have no common number.',
    decision: 'Denmark keeps one duty number for police, shelters and social services.',
    shared: true,
    action: { text: 'Send the joint roster for spring to all shelters.', owner: 'DK/police', dueInDays: 20 },
  },
  {
    country: 'EE',
    convenor: 'EE/ngo',
    zone: 'Europe/Tallinn',
    inDays: -44,
    title: 'Interpreters outside office hours',
    place: 'Tallinn',
    item: 'What an interpreter costs at night',
    minutes: 'Both the police and the support services pay for interpreters, each from another contract.',
    decision: 'Estonia draws up one list of interpreters for the police and the support services.',
    shared: true,
    action: { text: 'Collect the names for the list of interpreters.', owner: 'EE/police', dueInDays: -6 },
  },
  {
    country: 'FI',
    convenor: 'FI/government',
    zone: 'Europe/Helsinki',
    inDays: -51,
    title: 'The reflection period in practice',
    place: 'Helsinki',
    item: 'How long the decision takes',
    minutes: 'The immigration authority showed how long decisions took last year, and why.',
    decision: 'Finland decides on the reflection period within three working days.',
    shared: true,
    action: {
      text: 'Report the length of decisions each quarter.',
      owner: 'FI/immigration',
      dueInDays: 35,
    },
  },
  {
    country: 'IS',
    convenor: 'IS/ngo',
    zone: 'Atlantic/Reykjavik',
    inDays: -37,
    title: 'One shelter for the whole country',
    place: 'Reykjavík',
    item: 'Places in the north and the east',
    minutes: 'Counselling by telephone reaches all parts of the country, a place to sleep does not.',
    decision: 'Iceland pays for the journey to the shelter from every municipality.',
    shared: false,
    action: { text: 'Write to the municipalities in the east.', owner: 'IS/counselling', dueInDays: 12 },
  },
  {
    country: 'LV',
    convenor: 'LV/ngo',
    zone: 'Europe/Riga',
    inDays: -47,
    title: 'Referral between police and shelters',
    place: 'Riga',
    item: 'The form for referral',
    minutes: 'The form has eleven fields. Shelters need four of them.',
    decision: 'Latvia shortens the form for referral to four fields.',
    shared: true,
    action: { text: 'Try the short form for a month.', owner: 'LV/shelter', dueInDays: 9 },
  },
  {
    country: 'LT',
    convenor: 'LT/ngo',
    zone: 'Europe/Vilnius',
    inDays: -40,
    title: 'Compensation, step by step',
    place: 'Vilnius',
    item: 'Who helps with the application',
    minutes: 'Support services help with the application where somebody asks. Few know that they can.',
    decision: 'Lithuania names one adviser on compensation in each county.',
    shared: true,
    action: { text: 'Propose an adviser for each county.', owner: 'LT/support', dueInDays: 27 },
  },
  {
    country: 'NO',
    convenor: 'NO/government',
    zone: 'Europe/Oslo',
    inDays: -33,
    title: 'Safe return: what we promise',
    place: 'Oslo',
    item: 'What is told before somebody travels',
    minutes: 'The immigration authority and the shelters tell different things about support after return.',
    decision: 'Norway gives everybody who returns the same page of information.',
    shared: true,
    action: { text: 'Draft the page of information.', owner: 'NO/immigration', dueInDays: 16 },
  },
  {
    country: 'SE',
    convenor: 'SE/ngo',
    zone: 'Europe/Stockholm',
    inDays: -54,
    title: 'Evidence without a second interview',
    place: 'Stockholm',
    item: 'Recording the first interview',
    minutes: 'Prosecution and civil society agree that a good first interview spares a second one.',
    decision: 'Sweden trains interviewers of all regions together with civil society.',
    shared: false,
    action: { text: 'Plan the first training.', owner: 'SE/prosecution', dueInDays: 30 },
  },
];

/** What a national team brought in: a colleague of one of its seats, or an organisation. */
export type NominationContent = {
  readonly by: SeatKey;
  readonly inDays: number;
  readonly reason: string;
  /** What the secretariat said to it; left out, it has not answered. */
  readonly answer?: { readonly inDays: number; readonly objection?: string };
} & (
  | { readonly kind: 'member'; readonly name: string; readonly email: string; readonly colleagueOf: SeatKey }
  | { readonly kind: 'organisation'; readonly name: string; readonly of: OrganisationKind }
);

export const NOMINATIONS: readonly NominationContent[] = [
  {
    kind: 'organisation',
    by: 'LV/government',
    inDays: -70,
    name: 'Rīgas valstspilsētas pašvaldība',
    of: 'municipality',
    reason: 'Most women who are referred live in Riga at first.',
    answer: { inDays: -68 },
  },
  {
    kind: 'member',
    by: 'LV/ngo',
    inDays: -30,
    name: 'Latvia, second shelter worker',
    email: 'lv-shelter-night@example.org',
    colleagueOf: 'LV/resource',
    reason: 'Answers the telephone at night.',
    answer: { inDays: -29 },
  },
  {
    kind: 'member',
    by: 'EE/resource',
    inDays: -10,
    name: 'Estonia, border guard',
    email: 'ee-border@example.org',
    colleagueOf: 'EE/resource',
    reason: 'Meets women at the border in the south.',
  },
  {
    kind: 'organisation',
    by: 'LT/ngo',
    inDays: -25,
    name: 'An agency for work abroad',
    of: 'other',
    reason: 'Knows who leaves the country for work.',
    answer: {
      inDays: -24,
      objection: 'An agency that earns by placing people cannot be part of the Network.',
    },
  },
];
