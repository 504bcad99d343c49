/** One line of a ranking being made: an option, and whether it is as good as the one above. */
export interface RankedRow {
  readonly id: string;
  readonly equalAbove: boolean;
}

/** The lines of a ranking (groups of equal options, best first). */
export function toRows(ranking: readonly (readonly string[])[]): RankedRow[] {
  return ranking.flatMap((group) => group.map((id, place) => ({ id, equalAbove: place > 0 })));
}

export function toRanking(rows: readonly RankedRow[]): string[][] {
  const groups: string[][] = [];
  for (const { id, equalAbove } of rows) {
    const last = groups.at(-1);
    if (equalAbove && last) last.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** Puts an option after all that are ranked. */
export function addOption(rows: readonly RankedRow[], id: string): RankedRow[] {
  return [...rows, { id, equalAbove: false }];
}

/** Takes an option out of the ranking; what was equal to it stays equal to what is left of its group. */
export function removeOption(rows: readonly RankedRow[], id: string): RankedRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const gone = rows[at];
  if (!gone) return [...rows];
  return rows.flatMap((row, place) => {
    if (place === at) return [];
    // The head of an equal group leaves: the next one becomes its head.
    return [place === at + 1 && !gone.equalAbove ? { ...row, equalAbove: false } : row];
  });
}

/**
 * Moves an option to a line of its own at a place counted from 1; it is equal to nothing until that is said
 * again.
 */
export function moveOption(rows: readonly RankedRow[], id: string, place: number): RankedRow[] {
  const rest = removeOption(rows, id);
  const at = Math.min(Math.max(place, 1), rest.length + 1) - 1;
  const after = rest.slice(at).map((row, index) => (index === 0 ? { ...row, equalAbove: false } : row));
  return [...rest.slice(0, at), { id, equalAbove: false }, ...after];
}

/** Says that an option is as good as the one above it, or that it is not. */
export function setEqualAbove(rows: readonly RankedRow[], id: string, equalAbove: boolean): RankedRow[] {
  return rows.map((row, place) => (row.id === id ? { id, equalAbove: equalAbove && place > 0 } : row));
}
