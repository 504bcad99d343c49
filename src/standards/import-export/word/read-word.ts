import { WORD_FILE_LIMITS } from '@nbn/contracts';
import { type ChangesMode, ClauseBuilder, ImportLosses } from '@nbn/import';
import mammoth from 'mammoth';
import { createStoredZip } from '#platform/files/stored-zip';
import { readCommentMetadata } from './comments-part.ts';
import { OutlineLevels } from './outline-levels.ts';
import { countDiagrams, findScriptStyles } from './package-losses.ts';
import { WordBlockReader } from './word-block-reader.ts';
import { WordMarkers } from './word-markers.ts';
import { WordMarkupRewriter } from './word-markup-rewriter.ts';
import { inspectPackage, WordFileError } from './word-package.ts';
import type { ParsedFile } from './parsed-file.ts';
import { readThreads } from './word-threads.ts';
import { type WordComment, type WordDocument, WordParagraphReader } from './word-paragraph-reader.ts';

const IGNORED_ELEMENT = /^An unrecognised element was ignored: (.+)$/;
/** What Word writes beside the words and nobody misses, and what was counted already. */
const HARMLESS_ELEMENTS =
  /oMath|proofErr|lastRenderedPageBreak|softHyphen|permStart|permEnd|AlternateContent/;
/** Parts in which words can be tracked, hidden or commented on. */
const TEXT_PARTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/i;

/**
 * Reads a Word file into clauses.
 * @throws WordRefusal when it is broken, or would be read at the cost of everybody else.
 */
export async function readWord(bytes: Uint8Array, changes: ChangesMode): Promise<ParsedFile> {
  const losses = new ImportLosses();
  const { parts, insertions, deletions } = await inspectPackage(
    bytes,
    { entries: WORD_FILE_LIMITS.entries, bytes: WORD_FILE_LIMITS.opened, ratio: WORD_FILE_LIMITS.ratio },
    losses,
  );
  countDiagrams(parts, losses);
  const markers = new WordMarkers();
  const outline = new OutlineLevels(parts.get('word/numbering.xml'), parts.get('word/styles.xml'));
  const { document, messages } = await parseDocument(
    new Map(
      [...parts].map(([name, xml]) => [
        name,
        TEXT_PARTS.test(name) ? new WordMarkupRewriter(xml, markers, outline).rewrite() : xml,
      ]),
    ),
  );
  const tree = new WordParagraphReader(markers, findScriptStyles(parts.get('word/styles.xml')));
  const { blocks, removed, isOwn } = new WordBlockReader(document, tree, losses).read();
  const { clauses, title, comments, proposals } = new ClauseBuilder(losses, { changes, titled: true }).build(
    blocks,
  );
  for (const message of messages) {
    const [, element] = IGNORED_ELEMENT.exec(message) ?? [];
    if (element && !HARMLESS_ELEMENTS.test(element)) losses.add('other', element);
  }
  if (changes === 'accept') losses.add('tracked', '', deletions);
  if (changes === 'reject') losses.add('tracked-insertion', '', insertions);
  const lines = new Map(document.comments.map((comment) => [comment.commentId, linesOf(comment, tree)]));
  const threads = readThreads({
    heads: readCommentMetadata(parts),
    lines,
    placed: comments,
    removed,
    lastClause: clauses.length - 1,
    isOwn,
  });
  const kept = threads.reduce((sum, thread) => sum + thread.comments.length, 0);
  losses.add('comment', '', document.comments.length - kept);
  const asides = blocks.flatMap((block) => block.asides ?? []);
  const authors = new Set([
    ...markers.changes.map(({ author }) => author),
    ...asides.map(({ author }) => author),
  ]);
  return {
    title,
    clauses,
    losses: losses.all(),
    threads,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      change: 'reworded',
      shape: null,
      reason: '',
      baseText: null,
      baseFormats: [],
    })),
    tracked: { insertions: insertions + asides.length, deletions, authors: [...authors].filter(Boolean) },
  };
}

const linesOf = ({ body }: WordComment, tree: WordParagraphReader): string[] =>
  body.map((node) => tree.plainText(node).trim());

/** Only parts that are XML are handed on: pictures and embedded files are not looked at. */
async function parseDocument(
  parts: ReadonlyMap<string, string>,
): Promise<{ document: WordDocument; messages: string[] }> {
  let document: WordDocument | undefined;
  try {
    const { messages } = await mammoth.convertToHtml({ buffer: createStoredZip(parts) }, {
      // Only its tree is wanted: nothing of it is made into HTML.
      transformDocument: (read: WordDocument) => {
        document = read;
        return { ...read, children: [] };
      },
      includeDefaultStyleMap: false,
      externalFileAccess: false,
    } as Parameters<typeof mammoth.convertToHtml>[1]);
    if (document) return { document, messages: messages.map(({ message }) => message) };
  } catch {
    // Whatever it stumbled over, a word processor does not write that.
  }
  throw new WordFileError('broken');
}
