import type { ImportFaultCode } from '@nbn/contracts';

/** A field's value as it is kept, or what is wrong with it. */
export type CheckedField<T> = { readonly value: T } | { readonly fault: ImportFaultCode };

/** A calendar day that exists, written YYYY-MM-DD. */
export function checkDay(found: unknown): CheckedField<string> {
  if (typeof found !== 'string' || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(found))
    return { fault: 'not-a-date' };
  const instant = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(found)
    ? { value: found }
    : { fault: 'not-a-date' };
}
