import { COST_CATEGORIES, GRANT_MODES } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import { textValue } from '../../ui/form-values.ts';
import { centsValue } from '../MoneyField.tsx';
import type { ApplicationInput } from '../queries.ts';

export const lineField = (part: 'category' | 'description' | 'cents', key: number): string =>
  `line-${key}-${part}`;

/** What stands in the form of an application. Lines without an amount are not sent. */
export function readApplication(
  values: FormData,
  keys: readonly number[],
  currency: Currency,
): ApplicationInput {
  const lines = keys.map((key) => ({
    category:
      COST_CATEGORIES.find((known) => known === textValue(values, lineField('category', key))) ?? 'staff',
    description: textValue(values, lineField('description', key)),
    cents: centsValue(values, lineField('cents', key), currency),
  }));
  return {
    title: textValue(values, 'title'),
    purpose: textValue(values, 'purpose'),
    mode: GRANT_MODES.find((known) => known === textValue(values, 'mode')) ?? 'expenses',
    ownPublicCents: centsValue(values, 'ownPublicCents', currency),
    ownPrivateCents: centsValue(values, 'ownPrivateCents', currency),
    lines: lines.filter(({ cents, description }) => cents > 0 && description !== ''),
  };
}
