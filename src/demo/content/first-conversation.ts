import type { AdoptionStatus, SeatType, TranslationLanguage } from '@nbn/contracts';
import type { SeatKey } from './text.ts';
import { section, type ClauseText } from './text.ts';

/** A short guideline that was adopted and published, and revised once since. */
export const FIRST_CONVERSATION: { readonly title: string; readonly clauses: readonly ClauseText[] } = {
  title: 'Guideline on the first conversation',
  clauses: [
    ...section('place', 'Place and time', `The first conversation decides whether there is a second one.`, [
      [
        'room',
        'Room',
        `The conversation takes place in a room with a door that closes, where nobody waits and nobody passes.`,
      ],
      [
        'hours',
        'Within two days',
        `Whoever meets a woman who may be a victim offers a first conversation within two working days.`,
      ],
      [
        'company',
        'Company',
        `She may bring a person she trusts, and is asked alone first whether she wants to.`,
      ],
    ]),
    ...section('words', 'What is said', `Nothing has to be told to be helped.`, [
      [
        'offer',
        'Offer before question',
        `The service says what it offers before it asks anything, in a language she understands.`,
      ],
      [
        'choice',
        'Her choice',
        `She is told that help does not depend on speaking to the police, and that she can stop at any time.`,
      ],
      [
        'needs',
        'Needs first',
        `The first questions are about today:`,
        ['whether she is safe tonight;', 'whether she needs a doctor;', 'whether somebody depends on her.'],
      ],
    ]),
    ...section('after', 'What follows', `A conversation that leads nowhere does harm.`, [
      [
        'person',
        'One person',
        'She leaves with the name and the hours of one person to turn to, and with nothing in ' +
          'writing that gives her away.',
      ],
      [
        'second',
        'A second time',
        `A second conversation is offered on the spot, whatever she decided in the first.`,
      ],
      [
        'record',
        'Record',
        `The service records that a conversation took place and what was offered, and no story.`,
      ],
    ]),
  ],
};

/** What the revision said anew: the first is another meaning, the second only better English. */
export const REVISIONS: readonly {
  readonly clause: string;
  readonly text: string;
  readonly editorial: boolean;
}[] = [
  {
    clause: 'place/hours',
    text:
      'Within one day. Whoever meets a woman who may be a victim offers a first conversation ' +
      'within one working day, and at once where she is not safe.',
    editorial: false,
  },
  {
    clause: 'after/second',
    text: 'A second time. A second conversation is offered on the spot, whatever she decided in the first one.',
    editorial: true,
  },
];

export interface AdoptionRecordContent {
  readonly by: SeatKey;
  readonly clause: string;
  readonly status: AdoptionStatus;
  readonly note?: string;
  readonly evidence?: string;
  readonly shared?: boolean;
  readonly seat?: SeatType;
  /** Days from the start of the conversation. */
  readonly reviewIn?: number;
}

/** What the countries recorded of the first edition. */
export const ADOPTION_RECORDS: readonly AdoptionRecordContent[] = [
  {
    by: 'EE/ngo',
    clause: 'place/room',
    status: 'in-practice',
    note: 'All three crisis centres have such a room.',
    shared: true,
    seat: 'ngo',
  },
  {
    by: 'EE/ngo',
    clause: 'place/hours',
    status: 'in-practice',
    evidence: 'Agreement between the crisis centres and the insurance board',
    seat: 'government',
  },
  {
    by: 'EE/ngo',
    clause: 'words/offer',
    status: 'in-progress',
    note: 'Two of four languages are covered.',
    seat: 'ngo',
    reviewIn: 40,
  },
  { by: 'EE/ngo', clause: 'words/choice', status: 'in-practice', seat: 'ngo' },
  { by: 'EE/ngo', clause: 'after/person', status: 'planned', seat: 'ngo', reviewIn: -10 },
  {
    by: 'FI/government',
    clause: 'place/hours',
    status: 'in-practice',
    evidence: 'Instruction of the assistance system, chapter 3',
    shared: true,
    seat: 'government',
  },
  { by: 'FI/government', clause: 'place/company', status: 'in-practice', seat: 'government' },
  {
    by: 'FI/government',
    clause: 'words/choice',
    status: 'in-practice',
    note: 'Residence and help were parted by law.',
    shared: true,
    seat: 'government',
  },
  {
    by: 'FI/government',
    clause: 'after/record',
    status: 'legal-obstacle',
    note: 'The archive rules ask for more than this clause allows. A change is being prepared.',
    shared: true,
    seat: 'government',
    reviewIn: 120,
  },
  { by: 'LV/ngo', clause: 'place/room', status: 'in-progress', seat: 'ngo' },
  { by: 'LV/ngo', clause: 'words/choice', status: 'planned', seat: 'ngo', reviewIn: 60 },
  { by: 'LV/ngo', clause: 'after/second', status: 'in-practice', seat: 'ngo' },
  { by: 'SE/government', clause: 'place/room', status: 'in-practice', seat: 'government' },
  { by: 'SE/government', clause: 'words/offer', status: 'in-practice', seat: 'resource' },
  { by: 'SE/government', clause: 'after/record', status: 'in-practice', seat: 'government' },
  {
    by: 'DK/ngo',
    clause: 'place/company',
    status: 'not-applicable',
    note: 'Covered by the general right to a companion.',
    shared: true,
    seat: 'ngo',
  },
  { by: 'DK/ngo', clause: 'words/offer', status: 'in-practice', seat: 'ngo' },
  { by: 'NO/ngo', clause: 'after/person', status: 'in-progress', seat: 'ngo' },
];

/** Who said after the revision that what was recorded still holds. */
export const CONFIRMATIONS: readonly { readonly by: SeatKey; readonly clause: string }[] = [
  { by: 'FI/government', clause: 'place/hours' },
];

interface TranslatedClause {
  readonly clause: string;
  readonly text: string;
  readonly checked: boolean;
}

/** Latvian, as far as it had come before the revision. Without a clause: the title. */
export const TRANSLATION: {
  readonly language: TranslationLanguage;
  readonly by: SeatKey;
  readonly checkedBy: SeatKey;
  readonly texts: readonly TranslatedClause[];
} = {
  language: 'lv',
  by: 'LV/ngo',
  checkedBy: 'LV/government',
  texts: [
    { clause: '', text: 'Vadlīnijas par pirmo sarunu', checked: true },
    { clause: 'place', text: 'Vieta un laiks', checked: true },
    { clause: 'place/lead', text: 'Pirmā saruna izšķir, vai būs otrā.', checked: true },
    {
      clause: 'place/room',
      text: 'Telpa. Saruna notiek telpā, kuras durvis var aizvērt, kur neviens negaida un neviens neiet garām.',
      checked: true,
    },
    {
      clause: 'place/hours',
      text:
        'Divu dienu laikā. Ikviens, kas satiek sievieti, kura var būt cietusī, divu darba dienu ' +
        'laikā piedāvā pirmo sarunu.',
      checked: true,
    },
    {
      clause: 'place/company',
      text: 'Pavadonis. Viņa drīkst ņemt līdzi cilvēku, kuram uzticas; vispirms viņai to jautā vienatnē.',
      checked: true,
    },
    { clause: 'words', text: 'Kas tiek teikts', checked: true },
    {
      clause: 'words/offer',
      text: 'Vispirms piedāvājums. Pirms dienests kaut ko jautā, tas viņai saprotamā valodā pasaka, ko piedāvā.',
      checked: false,
    },
  ],
};
