import { CLAUSE_LEVEL_MAX, LIMITS, type ClauseKind } from '@nbn/contracts';
import { STYLE_NAMES } from './word-styles.ts';
import { Losses, type ReadClause } from './word-reading.ts';
import { type WordDocument, type WordNode, wordsIn } from './word-tree.ts';

/** A number that somebody typed before the words: `3`, `3.4`, `3.4.`; a file of ours has a tab after it. */
const TYPED = /^(\d+(?:\.\d+){0,5})[.)]?(?:\t|[ \u00A0]+)/;
const LETTER = /^\([a-z]{1,3}\)\t/;
const HEADING = /^heading ?([1-9])$/i;

/** Makes clauses of the paragraphs of a Word document, in their order, and counts what they lose by it. */
export class WordClauses {
  readonly clauses: ReadClause[] = [];
  title = '';
  /** Of the heading that was read last. */
  private under = 0;

  constructor(
    private readonly document: WordDocument,
    private readonly losses: Losses,
  ) {}

  read(): this {
    this.blocks(this.document.children ?? []);
    this.losses.add('comment', '', this.document.comments.length);
    return this;
  }

  private blocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.paragraph(node);
      else if (node.type === 'table') this.table(node);
      else if (node.children) this.blocks(node.children);
    }
  }

  private paragraph(node: WordNode): void {
    const style = (node.styleName ?? node.styleId ?? '').toLowerCase();
    if (style === STYLE_NAMES.NorbanetFacts.toLowerCase()) return;
    const words = wordsIn(node);
    const text = words.text.trim();
    for (const [kind, count] of [['image', words.images], ['link', words.links], ['checkbox', words.checkboxes]] as const) this.losses.add(kind, text, count);
    if (text && style === 'title' && !this.title && this.clauses.length === 0) this.title = text.replaceAll(/\s+/g, ' ');
    else if (text) this.put(node, style, text, words.formatted);
    for (const note of words.notes) this.note(note, text);
  }

  private put(node: WordNode, style: string, text: string, formatted: number): void {
    const heading = style === 'title' ? 1 : Number(HEADING.exec(style)?.[1] ?? 0);
    const typed = TYPED.exec(text);
    if (heading > 0) {
      if (heading > CLAUSE_LEVEL_MAX) this.losses.add('heading-level', text);
      this.under = Math.min(CLAUSE_LEVEL_MAX, heading);
      this.add('heading', this.under, this.unnumbered(text, typed));
      return;
    }
    this.losses.add('formatting', text, formatted);
    const ours = Object.values(STYLE_NAMES).find((name) => name.toLowerCase() === style);
    const kind = ours ? ours.split(' ')[1] as ClauseKind : kindOf(node, this.losses, text);
    const isNumbered = typed !== null && kind === 'clause' && (typed[1]!.includes('.') || text[typed[1]!.length] === '\t');
    const level = isNumbered ? typed[1]!.split('.').length : this.under + 1;
    this.add(kind, Math.min(CLAUSE_LEVEL_MAX, Math.max(1, level)), isNumbered ? this.unnumbered(text, typed) : text.replace(kind === 'item' ? LETTER : /^$/, ''));
  }

  /** Numbers are reckoned here, so that one that was typed would stand twice. */
  private unnumbered(text: string, typed: RegExpExecArray | null): string {
    if (!typed) return text;
    this.losses.add('number', text);
    return text.slice(typed[0].length);
  }

  private note(reference: WordNode, about: string): void {
    const body = this.document.notes.resolve(reference)?.body ?? [];
    const text = body.map((each) => wordsIn(each).text.trim()).filter(Boolean).join('\n');
    this.losses.add('footnote', about);
    this.add('note', Math.max(1, this.under), text);
  }

  /** A row becomes a line of text: cells side by side mean nothing in a clause. */
  private table(node: WordNode): void {
    const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => (cell.children ?? []).map((each) => wordsIn(each).text.trim()).filter(Boolean).join('\n')).join(' | '));
    this.losses.add('table', rows[0] ?? '');
    for (const row of rows) if (row.replaceAll(/[|\s]/g, '')) this.add('clause', Math.min(CLAUSE_LEVEL_MAX, this.under + 1), row);
  }

  private add(kind: ClauseKind, level: number, text: string): void {
    let rest = text.trim();
    if (rest.length > LIMITS.clause) this.losses.add('long-clause', rest);
    while (rest.length > LIMITS.clause) {
      const at = Math.max(rest.lastIndexOf(' ', LIMITS.clause), rest.lastIndexOf('\n', LIMITS.clause));
      const cut = at > LIMITS.clause / 2 ? at : LIMITS.clause - 1;
      this.clauses.push({ kind, level, text: rest.slice(0, cut) });
      rest = rest.slice(cut).trim();
    }
    if (rest) this.clauses.push({ kind, level, text: rest });
  }
}

/** A list is lettered items; numbered paragraphs at its outermost level are clauses. */
function kindOf({ numbering }: WordNode, losses: Losses, text: string): ClauseKind {
  if (!numbering) return 'clause';
  const level = Number(numbering.level);
  if (level > (numbering.isOrdered ? 1 : 0)) losses.add('list-level', text);
  return numbering.isOrdered && level === 0 ? 'clause' : 'item';
}
