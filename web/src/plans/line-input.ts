import { PLAN_CURRENCIES } from '@nbn/contracts';
import { textValue } from '../ui/form-values.ts';
import { toOwnerInput } from './owner-choice.ts';
import type { PlanLineInput } from './queries.ts';

/** An amount as it was typed, in hundredths: `1250.5` and `1250,50` are 125050. Null: none. */
export function centsOf(typed: string): number | null {
  if (typed === '') return null;
  return Math.round(Number(typed.replace(',', '.')) * 100);
}

/** What the fields of the form say, as the API takes it. */
export function toLineInput(
  values: FormData,
  { clauseId, shared }: { readonly clauseId: string | null; readonly shared: boolean },
): PlanLineInput {
  const link = textValue(values, 'link');
  const cents = centsOf(textValue(values, 'amount'));
  const currency = PLAN_CURRENCIES.find((known) => known === textValue(values, 'currency')) ?? 'EUR';
  return {
    areaId: textValue(values, 'areaId'),
    action: textValue(values, 'action'),
    dueOn: textValue(values, 'dueOn'),
    owner: toOwnerInput(textValue(values, 'owner')),
    priorityId: link === 'priority' ? textValue(values, 'priorityId') || null : null,
    clauseId: link === 'clause' ? clauseId : null,
    amount: cents === null ? null : { cents, currency },
    shared,
  };
}
