import type { HeldFinding, TextBlock } from '@nbn/contracts';

/** A piece of a file's text that is checked at once, and where its blocks begin in it. */
export interface TextUnit {
  /** What the check calls it: `page.3`, `part.2`. Neighbours are a list, so that no number is torn between them. */
  readonly field: string;
  readonly page: number | null;
  readonly text: string;
  readonly lines: readonly { readonly start: number; readonly line: number }[];
}

const MAX_UNIT_CHARACTERS = 100_000;

/** Cuts the text of a file into units for the check: a page each, and no more at once than can be read quickly. */
export function* textUnits(blocks: readonly TextBlock[]): Generator<TextUnit> {
  let [pieces, length, page, part] = [[] as string[], 0, null as number | null, 0];
  let lines: { start: number; line: number }[] = [];
  const unit = (): TextUnit => ({
    field: page === null ? `part.${(part += 1)}` : `page.${page}`,
    page,
    text: pieces.join('\n'),
    lines,
  });
  for (const [index, { page: at = null, text }] of blocks.entries()) {
    if (pieces.length > 0 && (at !== page || length + text.length > MAX_UNIT_CHARACTERS)) {
      yield unit();
      [pieces, length, lines] = [[], 0, []];
    }
    page = at;
    lines.push({ start: length, line: index + 1 });
    pieces.push(text);
    length += text.length + 1;
  }
  if (pieces.length > 0) yield unit();
}

/** Units that are checked in one go. */
export function* unitBatches(units: Iterable<TextUnit>): Generator<TextUnit[]> {
  let batch: TextUnit[] = [];
  let length = 0;
  for (const unit of units) {
    if (batch.length > 0 && length + unit.text.length > MAX_UNIT_CHARACTERS) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(unit);
    length += unit.text.length;
  }
  if (batch.length > 0) yield batch;
}

export interface FoundPlace {
  readonly field: string;
  readonly kind: string;
  readonly start: number;
}

/** Where in the file the check saw something: the page, or the line where it has none. */
export function toHeldFindings(units: readonly TextUnit[], found: readonly FoundPlace[]): HeldFinding[] {
  return found.map(({ field, kind, start }) => {
    const unit = units.find((known) => known.field === field);
    if (!unit) return { kind };
    if (unit.page !== null) return { kind, page: unit.page };
    return { kind, line: unit.lines.findLast((begin) => begin.start <= start)?.line ?? 1 };
  });
}
