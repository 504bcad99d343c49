import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  FIELDS,
  PRACTICE_AUDIENCES,
  SEAT_TYPES,
  type CountryCode,
  type Field,
} from '@nbn/contracts';
import { textValue } from '../ui/form-values.ts';
import type { Practice, PracticeContent } from './queries.ts';

/** What is ticked of some boxes, as far as it is known. */
export const chosenOf = <Value extends string>(
  values: FormData,
  name: string,
  known: readonly Value[],
): Value[] => known.filter((value) => values.getAll(name).includes(value));

/** An amount in euro as cents; nothing where nothing is written. */
function centsOf(values: FormData, name: string): number | null {
  const written = textValue(values, name).replace(',', '.');
  return written === '' ? null : Math.round(Number(written) * 100);
}

/** The form of a practice as the API takes it. */
export function practiceContent(values: FormData, clauseIds: string[], memberId: string): PracticeContent {
  const text = (name: string): string => textValue(values, name);
  const contact = text('contact');
  const [country, seat] = contact.split('/');
  return {
    title: text('title'),
    situation: text('situation'),
    done: text('done'),
    result: text('result'),
    lessons: text('lessons'),
    costs: text('costs'),
    costFrom: centsOf(values, 'costFrom'),
    costTo: centsOf(values, 'costTo'),
    fields: chosenOf<Field>(values, 'fields', FIELDS),
    countries: chosenOf<CountryCode>(values, 'countries', COUNTRY_CODES),
    language: CONTENT_LANGUAGES.find((language) => language === text('language')) ?? 'en',
    audience: PRACTICE_AUDIENCES.find((audience) => audience === text('audience')) ?? 'network',
    clauseIds,
    contactCountry: COUNTRY_CODES.find((code) => code === country) ?? null,
    contactSeat: SEAT_TYPES.find((type) => type === seat) ?? null,
    contactMemberId: contact === 'me' ? memberId : null,
    reviewOn: text('reviewOn') || null,
  };
}

/** The choice of the form that a practice's contact is. */
export function contactChoice(practice: Practice | null): string {
  if (practice?.contactSeat) return `${practice.contactSeat.country}/${practice.contactSeat.seat}`;
  return practice?.contact ? 'me' : '';
}
