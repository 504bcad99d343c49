import type { AgendaRowKind } from '@nbn/contracts';

/** A row of an agenda as far as its number is concerned. */
export interface NumberedRow {
  readonly kind: AgendaRowKind;
  /** It is open only to those on its list. */
  readonly closed: boolean;
}

/**
 * The number of each row, in their order: 1, 2, 3 at the top, and 1.1, 1.2 under the heading of a section.
 * Breaks carry none. Nor does a closed row: whoever reads it would otherwise count differently from those who
 * may not know of it, and a gap in their numbers would tell them how many there are. So "item 4" is the same
 * item for everybody.
 */
export function agendaNumbers(rows: readonly NumberedRow[]): (string | null)[] {
  let top = 0;
  let section: { readonly number: number; items: number } | null = null;
  return rows.map(({ kind, closed }) => {
    if (closed || kind === 'break') return null;
    if (kind === 'section') {
      section = { number: (top += 1), items: 0 };
      return `${section.number}`;
    }
    if (!section) return `${(top += 1)}`;
    section.items += 1;
    return `${section.number}.${section.items}`;
  });
}
