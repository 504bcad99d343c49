import type { CountryCode } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** A member who holds no seat, named by function, at an organisation of the imported network. */
export interface FunctionContent {
  readonly key: FunctionKey;
  readonly name: string;
  readonly mail: string;
  readonly country: CountryCode | null;
  readonly organisation: string;
  readonly role: 'network' | 'observer' | 'auditor';
}
export type FunctionKey =
  | 'EE/police' | 'LV/shelter' | 'DK/police' | 'FI/immigration' | 'NO/immigration' | 'SE/prosecution' | 'LT/support' | 'IS/counselling'
  | 'IOM' | 'ILO' | 'auditor';

/** Everyone who speaks in the demo. */
export type PersonKey = SeatKey | FunctionKey | 'secretariat';

/** Which organisation of the imported network fills which seat. */
export const SEAT_ORGANISATIONS: Readonly<Record<SeatKey, string>> = {
  'DK/government': 'Center mod Menneskehandel', 'DK/ngo': 'Reden International', 'DK/resource': 'Rigspolitiet',
  'EE/government': 'Sotsiaalkindlustusamet', 'EE/ngo': 'Living for Tomorrow', 'EE/resource': 'Politsei- ja Piirivalveamet',
  'FI/government': 'Ihmiskaupan uhrien auttamisjärjestelmä', 'FI/ngo': 'Pro-tukipiste', 'FI/resource': 'Maahanmuuttovirasto',
  'IS/government': 'Dómsmálaráðuneytið', 'IS/ngo': 'Stígamót', 'IS/resource': 'Stígamót',
  'LV/government': 'Iekšlietu ministrija', 'LV/ngo': 'Centrs MARTA', 'LV/resource': 'Patvērums „Drošā māja”',
  'LT/government': 'Vidaus reikalų ministerija', 'LT/ngo': 'Kovos su prekyba žmonėmis ir išnaudojimu centras', 'LT/resource': 'Lietuvos Caritas',
  'NO/government': 'Koordineringsenheten for ofre for menneskehandel', 'NO/ngo': 'ROSA – Krisesentersekretariatet', 'NO/resource': 'Utlendingsdirektoratet',
  'SE/government': 'Jämställdhetsmyndigheten', 'SE/ngo': 'Plattformen Civila Sverige mot människohandel', 'SE/resource': 'Åklagarmyndigheten',
};

/** The national networks, the observers and the auditor. */
export const FUNCTIONS: readonly FunctionContent[] = [
  { key: 'EE/police', name: 'Estonia, police', mail: 'ee-police@example.org', country: 'EE', organisation: 'Politsei- ja Piirivalveamet', role: 'network' },
  { key: 'LV/shelter', name: 'Latvia, shelter', mail: 'lv-shelter@example.org', country: 'LV', organisation: 'Patvērums „Drošā māja”', role: 'network' },
  { key: 'DK/police', name: 'Denmark, police', mail: 'dk-police@example.org', country: 'DK', organisation: 'Rigspolitiet', role: 'network' },
  { key: 'FI/immigration', name: 'Finland, immigration authority', mail: 'fi-immigration@example.org', country: 'FI', organisation: 'Maahanmuuttovirasto', role: 'network' },
  { key: 'NO/immigration', name: 'Norway, immigration authority', mail: 'no-immigration@example.org', country: 'NO', organisation: 'Utlendingsdirektoratet', role: 'network' },
  { key: 'SE/prosecution', name: 'Sweden, prosecution', mail: 'se-prosecution@example.org', country: 'SE', organisation: 'Åklagarmyndigheten', role: 'network' },
  { key: 'LT/support', name: 'Lithuania, support services', mail: 'lt-support@example.org', country: 'LT', organisation: 'Lietuvos Caritas', role: 'network' },
  { key: 'IS/counselling', name: 'Iceland, counselling', mail: 'is-counselling@example.org', country: 'IS', organisation: 'Stígamót', role: 'network' },
  { key: 'IOM', name: 'IOM, observer', mail: 'iom@example.org', country: null, organisation: 'International Organization for Migration', role: 'observer' },
  { key: 'ILO', name: 'ILO, observer', mail: 'ilo@example.org', country: null, organisation: 'International Labour Organization', role: 'observer' },
];
