import { WORD_LIMITS } from '@nbn/contracts';
import mammoth from 'mammoth';
import { WordClauses } from './word-clauses.ts';
import { lookAt, WordRefusal } from './word-package.ts';
import { Losses, type WordReading } from './word-reading.ts';
import type { WordDocument } from './word-tree.ts';

const IGNORED = /^An unrecognised element was ignored: (.+)$/;
/** What Word writes beside the words and nobody misses, and what was counted already. */
const NOTHING = /oMath|proofErr|lastRenderedPageBreak|softHyphen|permStart|permEnd|AlternateContent/;

/**
 * Reads a Word file into clauses.
 * @throws WordRefusal when it is broken, or would be read at the cost of everybody else.
 */
export async function readWord(bytes: Uint8Array): Promise<WordReading> {
  const losses = new Losses();
  const { insertions, deletions } = lookAt(bytes, { entries: WORD_LIMITS.entries, bytes: WORD_LIMITS.opened, ratio: WORD_LIMITS.ratio }, losses);
  const { document, messages } = await treeOf(bytes);
  const { clauses, title } = new WordClauses(document, losses).read();
  for (const message of messages) {
    const [, element] = IGNORED.exec(message) ?? [];
    if (element && !NOTHING.test(element)) losses.add('other', element);
  }
  losses.add('tracked', '', deletions);
  return { title, clauses, losses: losses.all(), tracked: { insertions, deletions } };
}

async function treeOf(bytes: Uint8Array): Promise<{ document: WordDocument; messages: string[] }> {
  let document: WordDocument | undefined;
  try {
    const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      // Only its tree is wanted: nothing of it is made into HTML.
      transformDocument: (read: WordDocument) => { document = read; return { ...read, children: [] }; },
      includeDefaultStyleMap: false, externalFileAccess: false,
    } as Parameters<typeof mammoth.convertToHtml>[1]);
    if (document) return { document, messages: messages.map(({ message }) => message) };
  } catch {
    // Whatever it stumbled over, a word processor does not write that.
  }
  throw new WordRefusal('broken');
}
