import { LIMITS } from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { InvalidInput } from '../problems/problem.ts';
import { MayBeAbsent } from '../http/may-be-absent.decorator.ts';

/** Query of a keyset page: `after` is the `next` of the page before. */
export class PageQuery {
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  after?: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Rows fetched with `limit + 1` as a page; `key` gives the values that the list is ordered by. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? Buffer.from(JSON.stringify(key(last))).toString('base64url') : null,
  };
}

/** What a value of a cursor is. */
export type CursorPart = 'id' | 'instant' | 'day' | 'number' | 'sequence' | 'words';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** As the database writes one, with all its digits, or as we do. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-][01]\d(?::?[0-5]\d)?)$/;

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const CURSOR_PART_CHECKS: Readonly<Record<CursorPart, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && ID.test(value),
  day: isDay,
  instant: (value) => typeof value === 'string' && isDay(INSTANT.exec(value)?.[1]),
  number: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 - 1,
  sequence: (value) => Number.isSafeInteger(value),
  words: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
};

/**
 * The values of a cursor, or null on the first page. A cursor that this list cannot have given is refused.
 */
export function parseCursor(
  query: PageQuery,
  ...parts: readonly CursorPart[]
): readonly (string | number)[] | null {
  if (!query.after) return null;
  const values = decodeCursor(query.after);
  const fits =
    Array.isArray(values) &&
    values.length === parts.length &&
    parts.every((part, at) => CURSOR_PART_CHECKS[part](values[at]));
  if (!fits) throw new InvalidInput([{ field: 'after', code: 'list-position' }]);
  return values as (string | number)[];
}

function decodeCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** How many rows to fetch: the page and one more, which tells whether there is a next page. */
export function pageLimit(query: PageQuery): number {
  return query.limit ?? LIMITS.page;
}
