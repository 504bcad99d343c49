/** The names of each country's holidays, and for each day the place of its name. */
export function holidaysOf(
  first?: number,
  last?: number,
): Record<string, { names: string[]; days: Record<string, number> }>;
