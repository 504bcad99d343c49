import { randomUUID } from 'node:crypto';
import { referenceTo, type TextFormat } from '@nbn/contracts';
import type { Aside, Piece, TextBlock, WordForm } from '@nbn/import';

/** Where a link within the document leads, until its clauses are known: no address of the web begins so. */
export const bookmarkAddress = (name: string): string => `#${name}`;

/** The bookmarks of a Word document, and the paragraphs that they stand in. */
export class WordBookmarks {
  private readonly namesAt = new Map<number, readonly string[]>();

  /** @param at the place of the paragraph among the blocks. */
  add(at: number, names: readonly string[]): void {
    if (names.length > 0) this.namesAt.set(at, names);
  }

  /**
   * The blocks with the links between them as references to clauses. What leads to no paragraph is words alone;
   * so are, later, words that are no number.
   */
  resolve(blocks: readonly TextBlock[]): TextBlock[] {
    const idAt = new Map([...this.namesAt.keys()].map((at) => [at, randomUUID() as string]));
    const idOf = new Map(
      [...this.namesAt].flatMap(([at, names]) => names.map((name) => [bookmarkAddress(name), idAt.get(at)!])),
    );
    return blocks.map((block, at) => {
      const fileId = idAt.get(at);
      return {
        ...block,
        pieces: block.pieces.map((piece) => withReference(piece, idOf)),
        ...(block.asides ? { asides: block.asides.map((aside) => withReferences(aside, idOf)) } : {}),
        ...(fileId === undefined ? {} : { fileId }),
      };
    });
  }
}

const withReferences = (aside: Aside, idOf: ReadonlyMap<string, string>): Aside => ({
  ...aside,
  formats: aside.formats.flatMap((format): TextFormat[] => {
    if (!format.href?.startsWith('#')) return [format];
    const id = idOf.get(format.href);
    return id === undefined ? [] : [{ ...format, href: referenceTo(id) }];
  }),
});

function withReference(piece: Piece, idOf: ReadonlyMap<string, string>): Piece {
  if (!('text' in piece) || !piece.form?.href?.startsWith('#')) return piece;
  const { form, ...words } = piece;
  const id = idOf.get(form.href!);
  const resolved: WordForm = { kinds: form.kinds, href: id === undefined ? null : referenceTo(id) };
  return resolved.href === null && resolved.kinds.length === 0 ? words : { ...words, form: resolved };
}
