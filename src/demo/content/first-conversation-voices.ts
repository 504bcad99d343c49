import type { AdoptionStatus } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** What one seat said of one clause, on which day. */
export interface AdoptionVoiceContent {
  readonly by: SeatKey;
  readonly clause: string;
  /** Null of the resource person. */
  readonly status: AdoptionStatus | null;
  readonly on: number;
  readonly note?: string;
  readonly evidence?: string;
  readonly shared?: boolean;
}

type Words = Pick<AdoptionVoiceContent, 'note' | 'evidence' | 'shared'>;
const voice = (
  by: SeatKey,
  clause: string,
  status: AdoptionStatus | null,
  on: number,
  words: Words = {},
): AdoptionVoiceContent => ({ by, clause, status, on, ...words });

/** In Latvia and Estonia the two see much differently, in Finland they mostly agree, elsewhere one is quiet. */
export const ADOPTION_VOICES: readonly AdoptionVoiceContent[] = [
  voice('LV/government', 'place/room', 'in-practice', -122, {
    note: 'Every regional office has a room that can be closed.',
    evidence: 'Order on reception rooms of the social service, point 4',
    shared: true,
  }),
  voice('LV/ngo', 'place/room', 'in-progress', -117, {
    note: 'In two of five regions the room is also the waiting room. Conversations move to the corridor.',
    shared: true,
  }),
  voice('LV/resource', 'place/room', null, -60, {
    note: 'The plans of all five offices were looked at: two have one room only.',
    evidence: 'Survey of reception rooms, page 7',
    shared: true,
  }),
  voice('LV/government', 'place/hours', 'in-practice', -115),
  voice('LV/ngo', 'place/hours', 'planned', -14, {
    note: 'Within one day on weekdays. On a Friday evening she waits until Monday.',
    shared: true,
  }),
  voice('LV/government', 'words/offer', 'in-practice', -98, { shared: true }),
  voice('LV/ngo', 'words/offer', 'in-practice', -97, { shared: true }),
  voice('LV/government', 'words/choice', 'planned', -95),
  voice('LV/ngo', 'words/choice', 'planned', -93),
  voice('LV/ngo', 'after/person', 'in-practice', -70),
  voice('LV/ngo', 'after/second', 'in-practice', -12),
  voice('LV/government', 'after/second', 'in-practice', -11),
  voice('LV/government', 'after/record', 'legal-obstacle', -88, {
    note: 'The archive act asks for the full file. A change is in the ministry.',
    shared: true,
  }),
  voice('LV/ngo', 'after/record', 'not-started', -80),

  voice('EE/government', 'place/room', 'in-practice', -126, { shared: true }),
  voice('EE/ngo', 'place/room', 'in-practice', -124, {
    note: 'All three crisis centres have such a room.',
    shared: true,
  }),
  voice('EE/government', 'place/hours', 'in-practice', -20),
  voice('EE/ngo', 'place/hours', 'in-progress', -110, {
    note: 'One centre of three is open at the weekend.',
  }),
  voice('EE/government', 'words/offer', 'in-practice', -90),
  voice('EE/ngo', 'words/offer', 'in-progress', -89, { note: 'Two of four languages are covered.' }),
  voice('EE/ngo', 'words/choice', 'in-practice', -86),
  voice('EE/government', 'words/needs', 'planned', -70),
  voice('EE/ngo', 'words/needs', 'planned', -68),

  voice('FI/government', 'place/room', 'in-practice', -121),
  voice('FI/ngo', 'place/room', 'in-practice', -120),
  voice('FI/government', 'place/hours', 'in-practice', -19, {
    evidence: 'Instruction of the assistance system, chapter 3',
    shared: true,
  }),
  voice('FI/ngo', 'place/hours', 'in-practice', -18, { shared: true }),
  voice('FI/government', 'place/company', 'in-practice', -105),
  voice('FI/ngo', 'place/company', 'in-practice', -101),
  voice('FI/government', 'words/choice', 'in-practice', -77, { shared: true }),
  voice('FI/ngo', 'words/choice', 'in-progress', -75, {
    note: 'The law is right. At the counters many still ask for the police report first.',
    shared: true,
  }),
  voice('FI/resource', 'words/choice', null, -30, {
    note: 'The training of counter staff began in the south.',
    shared: true,
  }),
  voice('FI/government', 'after/record', 'legal-obstacle', -74),
  voice('FI/ngo', 'after/record', 'legal-obstacle', -72),

  voice('LT/government', 'place/room', 'planned', -66),
  voice('LT/ngo', 'place/room', 'not-started', -65, {
    note: 'No money has been named for it.',
    shared: true,
  }),
  voice('LT/government', 'words/offer', 'in-progress', -64),
  voice('LT/ngo', 'words/offer', 'in-progress', -63),
  voice('LT/ngo', 'after/person', 'in-practice', -62, { shared: true }),

  voice('SE/government', 'place/room', 'in-practice', -58),
  voice('SE/government', 'words/offer', 'in-practice', -57),
  voice('SE/ngo', 'words/offer', 'in-practice', -52),
  voice('SE/government', 'words/needs/1', 'in-practice', -51),
  voice('SE/ngo', 'words/needs/1', 'planned', -50, {
    note: 'The question is on the form, and is asked when somebody remembers it.',
    shared: true,
  }),
  voice('SE/government', 'after/record', 'in-practice', -49),

  voice('DK/government', 'place/company', 'not-applicable', -48, {
    note: 'Covered by the general right to a companion.',
    shared: true,
  }),
  voice('DK/ngo', 'place/company', 'in-practice', -47, {
    note: 'Our advisers offer it every time, with or without the general right.',
    shared: true,
  }),
  voice('DK/government', 'words/offer', 'in-practice', -46),
  voice('DK/ngo', 'words/offer', 'in-practice', -45),
  voice('DK/ngo', 'place/hours', 'in-practice', -44),

  voice('NO/government', 'after/person', 'in-practice', -43),
  voice('NO/ngo', 'after/person', 'in-progress', -42, { note: 'The name changes with every shift.' }),
  voice('NO/government', 'place/room', 'in-practice', -41),
  voice('NO/ngo', 'place/room', 'in-practice', -40),

  voice('IS/government', 'place/room', 'in-progress', -38),
  voice('IS/ngo', 'place/room', 'in-progress', -37),
  voice('IS/ngo', 'words/choice', 'in-practice', -36, { shared: true }),
  voice('IS/government', 'place/hours', 'in-practice', -16),
  voice('IS/ngo', 'place/hours', 'planned', -15),
];
