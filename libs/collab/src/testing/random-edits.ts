import { FORMAT_KINDS, type TextFormat } from '@nbn/contracts';
import type * as Y from 'yjs';
import { writeFormats } from '../formats.ts';
import { textOf } from '../layout.ts';
import { LayoutOperations } from '../layout-operations.ts';
import { deleteWords, insertWords } from '../words.ts';

/** Which edit, and two numbers that say where. */
export interface RandomEdit {
  readonly what: number;
  readonly a: number;
  readonly b: number;
}

/** One thing that an editor does. */
export function applyRandomEdit(doc: Y.Doc, { what, a, b }: RandomEdit, newId: () => string): void {
  const operations = new LayoutOperations(doc, newId);
  const { clauses } = operations;
  const at = a % Math.max(1, clauses.length);
  const clause = {
    id: newId(),
    kind: (['clause', 'item', 'note'] as const)[b % 3]!,
    level: 1 + (b % 4),
    text: 'abc'.slice(b % 4),
  };
  if (clauses.length === 0 || what === 0) operations.insert(Math.min(at, clauses.length) - 1, [clause]);
  else if (what === 1) operations.split(at, b % (textOf(clauses[at]!).length + 1), clause);
  else if (what === 2 && at > 0) operations.join(at);
  else if (what === 3) operations.remove(at);
  else if (what === 4)
    operations.move(at, b % 2 === 0 ? Math.min(at + 1, clauses.length - 1) : Math.max(at - 2, -1));
  else if (what === 7) writeFormats(clauses[at]!, randomFormats(textOf(clauses[at]!).length, b));
  else if (what === 5) deleteWords(clauses[at]!.segments, b % 5, (b % 5) + 3);
  else
    insertWords(clauses[at]!.segments, b % (textOf(clauses[at]!).length + 1), 'wörd '.slice(0, 1 + (b % 5)));
}

/** One form of some words, or plain ones. */
function randomFormats(length: number, b: number): TextFormat[] {
  const kind = FORMAT_KINDS[b % FORMAT_KINDS.length]!;
  const [from, to] = [b % 3, Math.min(length, (b % 3) + 1 + (b % 7))];
  if (from >= to || b % 11 === 0) return [];
  return [kind === 'link' ? { kind, from, to, href: `https://example.org/${b % 2}` } : { kind, from, to }];
}
