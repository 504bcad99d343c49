import {
  COUNTRY_CODES,
  type CountryCode,
  LIMITS,
  type NetworkRecord,
  ORGANISATION_KINDS,
  SEAT_TYPES,
  SECTORS,
} from '@nbn/contracts';
import { type CheckedField, checkDay } from '#platform/imports/checked-field';

type FieldCheck<T> = (found: unknown) => CheckedField<T>;

function text(most: number): FieldCheck<string> {
  return (found) => {
    if (typeof found !== 'string') return { fault: 'not-text' };
    const value = found.normalize('NFC').trim();
    if (value === '') return { fault: 'missing-field' };
    if (/\p{Cc}/u.test(value)) return { fault: 'not-text' };
    return Array.from(value).length > most ? { fault: 'too-long' } : { value };
  };
}

function oneOf<T extends string>(list: readonly T[]): FieldCheck<T> {
  return (found) => {
    const value = list.find((entry) => entry === found);
    return value === undefined ? { fault: 'not-in-list' } : { value };
  };
}

/**
 * A plain mail address: no quoted local parts, no address literals, at most 254 characters. Linear in its
 * length.
 */
export function mailAddress(found: unknown): CheckedField<string> {
  if (typeof found !== 'string') return { fault: 'not-text' };
  const value = found.normalize('NFC').trim().toLowerCase();
  if (value.length > 254) return { fault: 'too-long' };
  const parts = value.split('@');
  const [local, domain] = parts;
  const sound =
    parts.length === 2 &&
    /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u.test(local!) &&
    !local!.startsWith('.') &&
    !local!.endsWith('.') &&
    !local!.includes('..') &&
    domain!.split('.').length > 1 &&
    domain!.split('.').every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label));
  return sound ? { value } : { fault: 'not-an-address' };
}

function timeZone(found: unknown): CheckedField<string> {
  if (typeof found !== 'string' || !/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(found))
    return { fault: 'not-a-time-zone' };
  try {
    new Intl.DateTimeFormat('en', { timeZone: found });
    return { value: found };
  } catch {
    return { fault: 'not-a-time-zone' };
  }
}

function languages(found: unknown): CheckedField<readonly string[]> {
  if (!Array.isArray(found) || found.length === 0 || found.length > 10) return { fault: 'not-a-language' };
  const tags: string[] = [];
  for (const tag of found) {
    if (typeof tag !== 'string' || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) || tags.includes(tag))
      return { fault: 'not-a-language' };
    tags.push(tag);
  }
  return { value: tags };
}

function trueOrFalse(found: unknown): CheckedField<boolean> {
  return typeof found === 'boolean' ? { value: found } : { fault: 'not-true-or-false' };
}

const country: FieldCheck<CountryCode> = (found) => {
  const value = COUNTRY_CODES.find((code) => code === found);
  return value === undefined ? { fault: 'unknown-country' } : { value };
};

/** How each field is checked, and whether it may be absent. */
export interface FieldRule {
  readonly check: FieldCheck<unknown>;
  readonly optional?: true;
}

export const FIELD_RULES: Readonly<Record<NetworkRecord, Readonly<Record<string, FieldRule>>>> = {
  country: {
    code: { check: country },
    name: { check: text(LIMITS.name) },
    timeZone: { check: timeZone },
    languages: { check: languages },
    projectFunds: { check: trueOrFalse },
  },
  organisation: {
    country: { check: country, optional: true },
    name: { check: text(LIMITS.name) },
    sector: { check: oneOf(SECTORS) },
    kind: { check: oneOf(ORGANISATION_KINDS) },
    contact: { check: mailAddress, optional: true },
  },
  member: {
    email: { check: mailAddress },
    name: { check: text(LIMITS.name) },
    country: { check: country, optional: true },
    organisation: { check: text(LIMITS.name) },
  },
  appointment: {
    country: { check: country },
    seat: { check: oneOf(SEAT_TYPES) },
    holder: { check: mailAddress },
    from: { check: checkDay },
    until: { check: checkDay, optional: true },
  },
};
