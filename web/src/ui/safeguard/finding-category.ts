import type { PersonalDataKind } from '@nbn/safeguarding';

/** What a kind is called: every country's identity number is one. */
export type FindingCategory = 'identity' | 'iban' | 'passport' | 'phone' | 'email' | 'birth' | 'address';

const CATEGORIES: Readonly<Partial<Record<PersonalDataKind, FindingCategory>>> = {
  iban: 'iban',
  passport: 'passport',
  phone: 'phone',
  email: 'email',
  birth_date: 'birth',
  street_address: 'address',
};

export function categoryOf(kind: PersonalDataKind): FindingCategory {
  return CATEGORIES[kind] ?? 'identity';
}

/** Whether a sort is only pointed out. */
export const isWarningOnly = (sort: FindingCategory): boolean =>
  sort !== 'identity' && sort !== 'iban' && sort !== 'passport';
