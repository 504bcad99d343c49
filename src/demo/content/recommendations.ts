import { COUNTRY_CODES, type CountryCode, type RecommendationState, type SeatType } from '@nbn/contracts';
import type { FunctionKey } from './people.ts';

/** The instruments that every installation begins with, by what files call them. */
export type InstrumentCode = 'eu-directive' | 'coe-convention' | 'palermo-protocol' | 'cedaw' | 'odihr-nrm';

export interface RecommendationContent {
  readonly instrument: InstrumentCode;
  readonly source: string;
  readonly number: string;
  readonly text: string;
  readonly provisions: readonly string[];
  /** Days from today. */
  readonly receivedIn: number;
  readonly dueIn?: number;
  readonly owner?: SeatType | FunctionKey;
  /** Kept to the country unless it is said. */
  readonly shared?: boolean;
  readonly answer?: readonly [state: RecommendationState, text: string];
}

/** The rounds in which each country was asked, with the days since: of the Convention and of CEDAW. */
const ROUNDS: Readonly<Record<CountryCode, readonly [greta: string, cedaw: string, days: number]>> = {
  DK: ['GRETA, third round', 'CEDAW Committee, tenth report', 420],
  EE: ['GRETA, second round', 'CEDAW Committee, seventh report', 300],
  FI: ['GRETA, third round', 'CEDAW Committee, eighth report', 260],
  IS: ['GRETA, third round', 'CEDAW Committee, ninth report', 330],
  LT: ['GRETA, third round', 'CEDAW Committee, sixth report', 210],
  LV: ['GRETA, second round', 'CEDAW Committee, fourth report', 240],
  NO: ['GRETA, third round', 'CEDAW Committee, tenth report', 510],
  SE: ['GRETA, third round', 'CEDAW Committee, tenth report', 450],
};

/** Which of the country's own people answers what was asked of its services. */
const AT_WORK: Readonly<Record<CountryCode, FunctionKey>> = {
  DK: 'DK/police',
  EE: 'EE/police',
  FI: 'FI/immigration',
  IS: 'IS/counselling',
  LT: 'LT/support',
  LV: 'LV/shelter',
  NO: 'NO/immigration',
  SE: 'SE/prosecution',
};

/** What a country was asked, in neutral words of the demo's own; some done, some late, some shared. */
export function recommendationsOf(country: CountryCode): readonly RecommendationContent[] {
  const at = COUNTRY_CODES.indexOf(country);
  const atWork = AT_WORK[country];
  const [greta, cedaw, days] = ROUNDS[country];
  return [
    {
      instrument: 'coe-convention',
      source: greta,
      number: `§ ${58 + at}`,
      text: 'Make sure that victims are identified whether or not they take part in an investigation.',
      provisions: ['10'],
      receivedIn: -days,
      dueIn: -12 - at,
      owner: 'government',
      shared: true,
    },
    {
      instrument: 'coe-convention',
      source: greta,
      number: `§ ${83 + at}`,
      text: 'Offer safe places of shelter in every region, with help by day and night.',
      provisions: ['12'],
      receivedIn: -days,
      dueIn: 9 + at,
      owner: 'ngo',
      shared: true,
    },
    {
      instrument: 'coe-convention',
      source: greta,
      number: `§ ${112 + at}`,
      text: 'Tell every possible victim of the recovery and reflection period in a language that she understands.',
      provisions: ['13'],
      receivedIn: -days,
      dueIn: -60,
      owner: 'ngo',
      shared: true,
      answer: ['done', 'A leaflet in nine languages lies at every border post, police station and shelter.'],
    },
    {
      instrument: 'coe-convention',
      source: greta,
      number: `§ ${127 + at}`,
      text: 'Collect what courts award to victims, and what of it is paid.',
      provisions: ['15'],
      receivedIn: -days,
      dueIn: 75,
      owner: atWork,
    },
    {
      instrument: 'cedaw',
      source: cedaw,
      number: String(24 + at),
      text: 'Give women who were trafficked ways into work and training that last.',
      provisions: ['Art. 6', 'Art. 11'],
      receivedIn: -days + 90,
      dueIn: 140,
      owner: 'resource',
      shared: at % 2 === 0,
    },
    {
      instrument: 'odihr-nrm',
      source: 'ODIHR, visit and report',
      number: String(3 + at),
      text: 'Name one place that keeps the national referral mechanism up to date.',
      provisions: ['1', '2'],
      receivedIn: -days + 150,
    },
  ];
}
