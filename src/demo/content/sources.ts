import type { SourceKind } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** What a standard rests on, and the clauses that cite it. */
export interface SourceContent {
  readonly by: 'secretariat' | SeatKey;
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly publisher: string;
  readonly address?: string;
  readonly note?: string;
  /** The document of the library that it is. */
  readonly document?: string;
  /** The practice that it is. */
  readonly practice?: string;
  /** In how many days from today it is looked at again. */
  readonly reviewIn?: number;
  readonly citations: readonly (readonly [clause: string, locator: string, supports: string])[];
}

const CONVENTION: Omit<SourceContent, 'citations'> = {
  by: 'secretariat',
  kind: 'publication',
  title: 'Convention on Action against Trafficking in Human Beings, CETS No. 197',
  authors: 'Council of Europe',
  year: 2005,
  publisher: 'Warsaw',
};

/** Of the draft on victim support; one waits for somebody to look at it, one has changed since. */
export const VICTIM_SUPPORT_SOURCES: readonly SourceContent[] = [
  {
    ...CONVENTION,
    citations: [
      ['reflection/length', 'Art. 13', 'A reflection period of thirty days at least.'],
      ['legal-aid/early', 'Art. 15 (2)', 'Legal assistance.'],
    ],
  },
  {
    by: 'DK/government',
    kind: 'publication',
    title: 'Directive 2011/36/EU on preventing and combating trafficking in human beings',
    authors: 'European Parliament and Council',
    year: 2011,
    publisher: 'Official Journal of the European Union',
    citations: [['reflection/no-pressure', 'Art. 11 (3)', 'Help does not depend on cooperation.']],
  },
  {
    by: 'EE/ngo',
    kind: 'web',
    title: 'A night in a shelter: what it costs in eight countries',
    authors: 'A shelter of the Network',
    year: 2026,
    publisher: '',
    address: 'https://example.org/shelter-costs',
    note: 'The page is written anew each autumn.',
    reviewIn: -4,
    citations: [['accommodation/day-one', 'Table 2', 'A bed on the first day is affordable.']],
  },
  {
    by: 'secretariat',
    kind: 'document',
    document: 'interview-guide',
    title: 'Guide to the first conversation',
    authors: 'Secretariat of the Network',
    year: 2026,
    publisher: '',
    citations: [['first-contact/place', 'Before the conversation', 'A quiet room with a door that closes.']],
  },
  {
    by: 'EE/ngo',
    kind: 'practice',
    practice: 'night-number',
    title: 'One number at night that leads to a bed',
    authors: '',
    year: null,
    publisher: '',
    citations: [['accommodation/day-one', '', 'In nine of ten nights a bed was found within two hours.']],
  },
];

/** Of the guideline on the first conversation. */
export const FIRST_CONVERSATION_SOURCES: readonly SourceContent[] = [
  { ...CONVENTION, citations: [['words/choice', 'Art. 12 (6)', 'Assistance is not made conditional.']] },
];
