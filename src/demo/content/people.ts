import { COUNTRY_CODES, SEAT_TYPES, type CountryCode } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** A member who holds no seat, named by function, at an organisation of the imported network. */
export interface FunctionContent {
  readonly key: FunctionKey;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly organisation: string;
  readonly role: 'network' | 'observer' | 'auditor';
}
export type FunctionKey =
  | 'EE/police'
  | 'LV/shelter'
  | 'LV/police'
  | 'DK/police'
  | 'FI/immigration'
  | 'NO/immigration'
  | 'SE/prosecution'
  | 'LT/support'
  | 'IS/counselling'
  | 'IOM'
  | 'ILO'
  | 'auditor';

/** Everyone who speaks in the demo. */
export type PersonKey = SeatKey | FunctionKey | 'secretariat' | 'secretariat/deputy';

/** Which organisation of the imported network fills which seat. */
export const SEAT_ORGANISATIONS: Readonly<Record<SeatKey, string>> = {
  'DK/government': 'Center mod Menneskehandel',
  'DK/ngo': 'Reden International',
  'DK/resource': 'Rigspolitiet',
  'EE/government': 'Sotsiaalkindlustusamet',
  'EE/ngo': 'Living for Tomorrow',
  'EE/resource': 'Politsei- ja Piirivalveamet',
  'FI/government': 'Ihmiskaupan uhrien auttamisjärjestelmä',
  'FI/ngo': 'Pro-tukipiste',
  'FI/resource': 'Maahanmuuttovirasto',
  'IS/government': 'Dómsmálaráðuneytið',
  'IS/ngo': 'Stígamót',
  'IS/resource': 'Stígamót',
  'LV/government': 'Iekšlietu ministrija',
  'LV/ngo': 'Centrs MARTA',
  'LV/resource': 'Patvērums „Drošā māja”',
  'LT/government': 'Vidaus reikalų ministerija',
  'LT/ngo': 'Kovos su prekyba žmonėmis ir išnaudojimu centras',
  'LT/resource': 'Lietuvos Caritas',
  'NO/government': 'Koordineringsenheten for ofre for menneskehandel',
  'NO/ngo': 'ROSA – Krisesentersekretariatet',
  'NO/resource': 'Utlendingsdirektoratet',
  'SE/government': 'Jämställdhetsmyndigheten',
  'SE/ngo': 'Plattformen Civila Sverige mot människohandel',
  'SE/resource': 'Åklagarmyndigheten',
};

/** The national networks, the observers and the auditor. */
export const FUNCTIONS: readonly FunctionContent[] = [
  {
    key: 'EE/police',
    name: 'Estonia, police',
    country: 'EE',
    organisation: 'Politsei- ja Piirivalveamet',
    role: 'network',
  },
  {
    key: 'LV/shelter',
    name: 'Latvia, shelter',
    country: 'LV',
    organisation: 'Patvērums „Drošā māja”',
    role: 'network',
  },
  {
    key: 'LV/police',
    name: 'Latvia, police',
    country: 'LV',
    organisation: 'Iekšlietu ministrija',
    role: 'network',
  },
  { key: 'DK/police', name: 'Denmark, police', country: 'DK', organisation: 'Rigspolitiet', role: 'network' },
  {
    key: 'FI/immigration',
    name: 'Finland, immigration authority',
    country: 'FI',
    organisation: 'Maahanmuuttovirasto',
    role: 'network',
  },
  {
    key: 'NO/immigration',
    name: 'Norway, immigration authority',
    country: 'NO',
    organisation: 'Utlendingsdirektoratet',
    role: 'network',
  },
  {
    key: 'SE/prosecution',
    name: 'Sweden, prosecution',
    country: 'SE',
    organisation: 'Åklagarmyndigheten',
    role: 'network',
  },
  {
    key: 'LT/support',
    name: 'Lithuania, support services',
    country: 'LT',
    organisation: 'Lietuvos Caritas',
    role: 'network',
  },
  {
    key: 'IS/counselling',
    name: 'Iceland, counselling',
    country: 'IS',
    organisation: 'Stígamót',
    role: 'network',
  },
  {
    key: 'IOM',
    name: 'IOM, observer',
    country: null,
    organisation: 'International Organization for Migration',
    role: 'observer',
  },
  {
    key: 'ILO',
    name: 'ILO, observer',
    country: null,
    organisation: 'International Labour Organization',
    role: 'observer',
  },
];

/**
 * The address that somebody's mails go to, made from the function: `EE/ngo` reads its mail at
 * ee-ngo@example.org.
 */
export const emailOf = (key: PersonKey): string => `${key.toLowerCase().replace('/', '-')}@example.org`;

/** All seats of all teams. */
export const SEATS: readonly SeatKey[] = COUNTRY_CODES.flatMap((country) =>
  SEAT_TYPES.map((type): SeatKey => `${country}/${type}`),
);
