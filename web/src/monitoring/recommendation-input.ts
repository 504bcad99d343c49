import { toOwnerInput, UNOWNED } from '../plans/owner-choice.ts';
import { textValue } from '../ui/form-values.ts';
import type { RecommendationInput } from './queries.ts';

/** What the fields of the form say, as the API takes it. */
export function toRecommendationInput(values: FormData): RecommendationInput {
  const owner = textValue(values, 'owner');
  return {
    instrumentId: textValue(values, 'instrumentId'),
    source: textValue(values, 'source'),
    number: textValue(values, 'number'),
    text: textValue(values, 'text'),
    receivedOn: textValue(values, 'receivedOn'),
    provisionIds: values.getAll('provisionIds').map(String),
    owner: owner === UNOWNED ? null : toOwnerInput(owner),
    dueOn: textValue(values, 'dueOn') || null,
    shared: values.get('shared') !== null,
  };
}
