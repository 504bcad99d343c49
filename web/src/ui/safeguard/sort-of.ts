import type { PersonalDataKind } from '@nbn/safeguarding';

/** What a kind is called: every country's identity number is one. */
export type Sort = 'identity' | 'iban' | 'passport' | 'phone' | 'email' | 'birth' | 'address';

const SORTS: Readonly<Partial<Record<PersonalDataKind, Sort>>> = {
  iban: 'iban',
  passport: 'passport',
  phone: 'phone',
  email: 'email',
  birth_date: 'birth',
  street_address: 'address',
};

export function sortOf(kind: PersonalDataKind): Sort {
  return SORTS[kind] ?? 'identity';
}

/** Whether a sort is only pointed out. */
export const isNoticed = (sort: Sort): boolean =>
  sort !== 'identity' && sort !== 'iban' && sort !== 'passport';
