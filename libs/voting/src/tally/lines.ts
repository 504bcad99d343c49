import type { CommitteeWorking } from '../committee.ts';
import type { Count } from '../method.ts';
import { exact } from '../weight.ts';

/** One line of JSON. */
export type Line = Record<string, unknown>;

/** Who won, in which order, and what is tied. */
export function placingLine({ order, sure, tied, open }: Count<unknown>, places: number): Line {
  const first = order[0] ?? [];
  if (places === 1)
    return { winners: first, order, ...(first.length > 1 ? { ties: { tied_for_first: first } } : {}) };
  return {
    winners: sure,
    order,
    ...(open > 0 ? { ties: { tied_for_remaining_places: tied, open_places: open } } : {}),
  };
}

export function numbers(
  options: readonly string[],
  units: readonly number[],
  scale: number,
): Record<string, number | string> {
  return Object.fromEntries(options.map((option, at) => [option, exact(units[at]!, scale)]));
}

/** A square of numbers by the names of rows and columns, without the diagonal. */
export function table(
  options: readonly string[],
  rows: readonly (readonly number[])[],
  scale: number,
): Record<string, Record<string, number | string>> {
  return Object.fromEntries(
    options.map((row, a) => [
      row,
      Object.fromEntries(
        options.flatMap((column, b) => (a === b ? [] : [[column, exact(rows[a]![b]!, scale)]])),
      ),
    ]),
  );
}

/** Committees: who won only where there is one, every one of them otherwise. */
export function committees(
  { working }: Count<CommitteeWorking>,
  key: 'committees' | 'outcomes' = 'committees',
): Line {
  const { committees: all, steps, whole } = working;
  return {
    [key]: all,
    ...(all.length === 1 ? { winners: all[0] } : { ties: { [key]: all.length } }),
    steps,
    ...(whole ? {} : { whole }),
  };
}
