import type { AgendaItemKind, MeetingZone, PollAnswer } from '@nbn/contracts';
import type { PersonKey } from './people.ts';
import type { SeatKey } from './text.ts';

/** An item of an agenda. `presenter` is a seat, `paper` the key of a paper. */
export interface ItemContent {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly minutes: number;
  readonly presenter?: SeatKey | 'secretariat';
  readonly note?: string;
  readonly paper?: PaperKey;
}
export type PaperKey = 'consultation-note' | 'interpreters-survey' | 'priorities-overview';

/** A meeting `inDays` from the day of the seed, at a time of its host's own clock. */
export interface MeetingContent {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly zone: MeetingZone;
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly online: boolean;
  readonly agenda: readonly ItemContent[];
}

export const UPCOMING_MEETING: MeetingContent = {
  key: 'upcoming',
  title: 'Regional meeting, Tallinn',
  purpose:
    'Agree on the open questions of the common standard on victim support, prepare the vote on ' +
    'the priorities, and plan the spring together.',
  zone: 'Europe/Tallinn',
  inDays: 16,
  time: '10:00',
  minutes: 300,
  place: 'Tallinn, and by video',
  online: true,
  agenda: [
    { title: 'Opening and adoption of the agenda', kind: 'decision', minutes: 15, presenter: 'secretariat' },
    {
      title: 'News from the national teams',
      kind: 'news',
      minutes: 40,
      note: 'Five minutes a country. What changed since the last meeting, and what others could use?',
    },
    {
      title: 'Common standard on victim support: reflection period and accommodation',
      kind: 'discussion',
      minutes: 60,
      presenter: 'NO/ngo',
      note: 'The open comments on both chapters. Aim: one wording that all eight countries can carry.',
      paper: 'consultation-note',
    },
    { title: 'Break', kind: 'break', minutes: 15 },
    {
      title: 'Common standard on victim support: way to adoption',
      kind: 'decision',
      minutes: 30,
      presenter: 'secretariat',
      note: 'Decide on the dates of the consultation in the national networks and of adoption.',
    },
    {
      title: 'Interpreters: what the survey shows',
      kind: 'information',
      minutes: 30,
      presenter: 'FI/ngo',
      paper: 'interpreters-survey',
    },
    {
      title: 'Regional priorities: the proposals',
      kind: 'discussion',
      minutes: 60,
      presenter: 'EE/government',
      note: 'Short presentation of each proposal. The ballot stays open after the meeting.',
      paper: 'priorities-overview',
    },
    {
      title: 'Funds for national coordination in the Baltic countries',
      kind: 'information',
      minutes: 30,
      presenter: 'LV/government',
    },
    { title: 'Next steps and closing', kind: 'information', minutes: 20, presenter: 'secretariat' },
  ],
};

/**
 * The one after that: its date is still being chosen, of three mornings. Some seats have said what suits
 * them.
 */
export const POLLING: MeetingContent & {
  readonly slotsInDays: readonly number[];
  readonly answerByInDays: number;
  readonly answers: readonly { readonly says: readonly PollAnswer[]; readonly by: readonly SeatKey[] }[];
} = {
  key: 'sought',
  title: 'Regional meeting, Vilnius',
  purpose: 'Look back on the year, and choose what the region works on next.',
  zone: 'Europe/Vilnius',
  inDays: 126,
  time: '10:00',
  minutes: 240,
  place: 'Vilnius',
  online: false,
  agenda: [{ title: 'What the year has brought', kind: 'discussion', minutes: 60 }],
  slotsInDays: [126, 129, 133],
  answerByInDays: 30,
  answers: [
    { says: ['yes', 'yes', 'no'], by: ['LT/government', 'LT/ngo', 'LV/ngo', 'DK/ngo', 'SE/government'] },
    { says: ['yes', 'if-need-be', 'yes'], by: ['FI/ngo', 'NO/ngo', 'EE/government', 'IS/resource'] },
    { says: ['no', 'yes', 'yes'], by: ['NO/government', 'LV/government'] },
  ],
};

/** Held already, oldest first. */
export const PAST_MEETINGS: readonly MeetingContent[] = [
  {
    key: 'past-1',
    title: 'Regional meeting, Copenhagen',
    purpose: 'Agree on the priorities of the period and on how the teams work together.',
    zone: 'Europe/Copenhagen',
    inDays: -282,
    time: '09:30',
    minutes: 240,
    place: 'Copenhagen',
    online: false,
    agenda: [
      { title: 'Opening', kind: 'information', minutes: 15, presenter: 'secretariat' },
      { title: 'Priorities of the period', kind: 'decision', minutes: 75, presenter: 'DK/government' },
      {
        title: 'Contact points for referral across borders',
        kind: 'discussion',
        minutes: 60,
        presenter: 'LT/ngo',
      },
      { title: 'Closing', kind: 'information', minutes: 15, presenter: 'secretariat' },
    ],
  },
  {
    key: 'past-2',
    title: 'Regional meeting by video',
    purpose: 'Begin a common standard on victim support and share experience with first contact.',
    zone: 'Europe/Helsinki',
    inDays: -168,
    time: '13:00',
    minutes: 150,
    place: 'By video',
    online: true,
    agenda: [
      { title: 'Opening', kind: 'information', minutes: 10, presenter: 'secretariat' },
      {
        title: 'First contact: experience of outreach work',
        kind: 'information',
        minutes: 50,
        presenter: 'FI/ngo',
      },
      {
        title: 'Mandate to draft a common standard',
        kind: 'decision',
        minutes: 45,
        presenter: 'SE/government',
      },
      { title: 'Closing', kind: 'information', minutes: 10, presenter: 'secretariat' },
    ],
  },
  {
    key: 'past-3',
    title: 'Regional meeting, Riga',
    purpose: 'Discuss the first draft of the common standard chapter by chapter.',
    zone: 'Europe/Riga',
    inDays: -63,
    time: '10:00',
    minutes: 270,
    place: 'Riga, and by video',
    online: true,
    agenda: [
      { title: 'Opening', kind: 'information', minutes: 15, presenter: 'secretariat' },
      {
        title: 'First draft: identification and first contact',
        kind: 'discussion',
        minutes: 75,
        presenter: 'LV/ngo',
      },
      {
        title: 'First draft: protection and return',
        kind: 'discussion',
        minutes: 75,
        presenter: 'LT/government',
      },
      {
        title: 'Call for proposals on priorities',
        kind: 'information',
        minutes: 20,
        presenter: 'secretariat',
      },
      { title: 'Closing', kind: 'information', minutes: 10, presenter: 'secretariat' },
    ],
  },
];

/** Who answered the invitation to the meeting that is coming up; everyone else is still to answer. */
export const UPCOMING_ANSWERS: Readonly<Record<'yes' | 'no', readonly PersonKey[]>> = {
  yes: [
    'DK/ngo',
    'EE/government',
    'EE/resource',
    'FI/government',
    'FI/ngo',
    'IS/government',
    'LV/government',
    'LV/ngo',
    'LT/government',
    'LT/ngo',
    'LT/resource',
    'NO/government',
    'NO/ngo',
    'SE/government',
    'SE/ngo',
    'IOM',
  ],
  no: ['IS/ngo', 'NO/resource'],
};
