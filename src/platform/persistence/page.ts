import { LIMITS } from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { InvalidInput } from '../problems/problem.ts';

/** Query of a keyset page: `after` is the `next` of the page before. */
export class PageQuery {
  @IsOptional() @IsString() @MaxLength(500)
  after?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(LIMITS.pageMax)
  limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Rows fetched with `limit + 1` as a page; `key` gives the values that the list is ordered by. */
export function toPage<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? Buffer.from(JSON.stringify(key(last))).toString('base64url') : null };
}

/** The values of a cursor, or null on the first page. A cursor that was tampered with is refused. */
export function cursorOf(query: PageQuery, length: number): readonly (string | number)[] | null {
  if (!query.after) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(query.after, 'base64url').toString('utf8'));
    const fits = Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (fits) return values as (string | number)[];
  } catch { /* falls through: not a cursor of ours */ }
  throw new InvalidInput([{ field: 'after', message: 'is not a cursor that this list gave' }]);
}

/** How many rows to fetch: the page and one more, which tells whether there is a next page. */
export function pageLimit(query: PageQuery): number {
  return query.limit ?? LIMITS.page;
}
