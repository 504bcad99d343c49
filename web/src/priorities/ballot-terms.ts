import { BALLOT_ELECTORATES, OPTION_METHODS } from '@nbn/contracts';
import { resolveWallClock } from '@nbn/calendar';
import { formText } from './form-text.ts';
import type { BallotTerms } from './queries.ts';

/** What the form holds, as the browser gives it. */
export type TermsForm = Readonly<Record<'question' | 'method' | 'electorate' | 'places' | 'quorum' | 'opensAt' | 'closesAt' | 'timeZone', string>>;

/** A local time that the zone's clock does not show, or the terms in instants. */
export type ReadTerms = { readonly terms: BallotTerms } | { readonly badTime: 'opensAt' | 'closesAt' };

export function readForm(values: FormData): TermsForm {
  const text = (name: string) => formText(values, name);
  return {
    question: text('question'), method: text('method'), electorate: text('electorate'), places: text('places'), quorum: text('quorum'),
    opensAt: text('opensAt'), closesAt: text('closesAt'), timeZone: text('timeZone'),
  };
}

/** The form's local times as instants of the chosen zone. On the night when the clock is put back, the first reading is meant. */
export function readTerms(form: TermsForm): ReadTerms {
  const closes = resolveWallClock(form.closesAt, form.timeZone, 'first');
  if (closes.kind !== 'instant') return { badTime: 'closesAt' };
  const opens = form.opensAt === '' ? null : resolveWallClock(form.opensAt, form.timeZone, 'first');
  if (opens && opens.kind !== 'instant') return { badTime: 'opensAt' };
  return {
    terms: {
      question: form.question,
      method: OPTION_METHODS.find((method) => method === form.method) ?? 'schulze',
      electorate: BALLOT_ELECTORATES.find((electorate) => electorate === form.electorate) ?? 'one-country-one-vote',
      places: Number(form.places),
      ...(form.quorum === '' ? {} : { quorumCountries: Number(form.quorum) }),
      ...(opens ? { opensAt: opens.instant.toISOString() } : {}),
      closesAt: closes.instant.toISOString(),
      timeZone: form.timeZone,
    },
  };
}
