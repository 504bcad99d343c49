import type { Language } from '@nbn/contracts';
import type { SeatKey } from './text.ts';

/** A proposal to the term bank: another term of a concept. */
export interface TermContent {
  readonly day: number;
  readonly by: SeatKey;
  /** The seat that confirms it; without one it is still open. */
  readonly confirmedBy?: SeatKey;
  readonly conceptId: string;
  readonly language: Language;
  readonly term: string;
  readonly forms: string;
  readonly reason: string;
}

export const TERMS: readonly TermContent[] = [
  {
    day: -44,
    by: 'IS/ngo',
    confirmedBy: 'IS/government',
    conceptId: 'victim',
    language: 'is',
    term: 'brotaþoli í mansalsmáli',
    forms: 'brotaþola í mansalsmáli, brotaþolar í mansalsmáli, brotaþolum í mansalsmáli',
    reason: 'The courts write so.',
  },
  {
    day: -9,
    by: 'EE/ngo',
    conceptId: 'shelter',
    language: 'et',
    term: 'varjupaigateenus',
    forms:
      'varjupaigateenuse, varjupaigateenust, varjupaigateenusele, varjupaigateenuste, varjupaigateenuseid',
    reason: 'The law on victim support calls the service so.',
  },
  {
    day: -4,
    by: 'SE/ngo',
    conceptId: 'reflection-period',
    language: 'sv',
    term: 'reflektionstid',
    forms: 'reflektionstiden, reflektionstider, reflektionstiderna, reflektionstidens',
    reason: 'Shelters say it more often than betänketid.',
  },
];
