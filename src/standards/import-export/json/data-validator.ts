import type { FaultCode, FieldFault } from '#platform/problems/problem';

/** How many faults of a file are reported: whoever fixes these finds the next ones. */
const FAULTS_MAX = 20;

/** Looks at a value of a data file, and remembers by its place what is wrong with it. */
export class DataValidator {
  readonly faults: FieldFault[] = [];

  addFault(field: string, code: FaultCode, values: FieldFault['values'] = {}): void {
    if (this.faults.length < FAULTS_MAX) this.faults.push({ field, code, values });
  }

  /** An object of exactly these keys; none where it is anything else. */
  object(field: string, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.addFault(field, 'malformed');
      return null;
    }
    const found = Object.keys(value);
    for (const key of keys) if (!found.includes(key)) this.addFault(`${field}.${key}`, 'missing');
    const foreign = found.find((key) => !keys.includes(key));
    if (foreign !== undefined) this.addFault(field, 'unexpected');
    return value as Readonly<Record<string, unknown>>;
  }

  list(field: string, value: unknown, most: number): readonly unknown[] {
    if (!Array.isArray(value)) this.addFault(field, 'list');
    else if (value.length > most) this.addFault(field, 'too-many', { count: most });
    else return value as readonly unknown[];
    return [];
  }

  text(field: string, value: unknown, most: number): string {
    if (typeof value !== 'string') this.addFault(field, 'text');
    else if (value.length > most && [...value].length > most)
      this.addFault(field, 'too-long', { count: most });
    else return value;
    return '';
  }

  oneOf<const Allowed extends readonly string[]>(
    field: string,
    value: unknown,
    allowed: Allowed,
  ): Allowed[number] {
    if (!allowed.includes(value as string)) this.addFault(field, 'option');
    return allowed.includes(value as string) ? (value as Allowed[number]) : allowed[0]!;
  }

  integer(field: string, value: unknown, least: number, most: number): number {
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
      return value as number;
    this.addFault(field, 'number-between', { least, most });
    return least;
  }

  instant(field: string, value: unknown): string | null {
    const text = this.text(field, value, 40);
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(text) ? new Date(text) : null;
    if (at && !Number.isNaN(at.getTime())) return at.toISOString();
    if (text !== '') this.addFault(field, 'instant');
    return null;
  }
}
