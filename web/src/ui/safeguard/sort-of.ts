import type { PersonalDataKind } from '@nbn/safeguarding';

/** What a kind is called: every country's identity number is one. */
export type Sort = 'identity' | 'iban' | 'passport' | 'phone' | 'email';

export function sortOf(kind: PersonalDataKind): Sort {
  return kind === 'iban' || kind === 'passport' || kind === 'phone' || kind === 'email' ? kind : 'identity';
}

/** Whether a sort is only pointed out. */
export const isNoticed = (sort: Sort): boolean => sort === 'phone' || sort === 'email';
