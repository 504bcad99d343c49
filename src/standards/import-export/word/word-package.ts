import { openZip, ZipError, type ZipLimits } from './zip.ts';
import type { ImportLosses } from '@nbn/import';
import type { WordFileFault } from './parsed-file.ts';

export class WordFileError extends Error {
  override readonly name = 'WordFileError';

  constructor(readonly fault: WordFileFault) {
    super(fault);
  }
}

/** What is checked of a package before anything reads its document. */
export interface PackageContents {
  /** Those of its parts that are XML. */
  readonly parts: ReadonlyMap<string, string>;
  readonly insertions: number;
  readonly deletions: number;
}

const IS_XML = /\.(?:xml|rels)$/i;
/**
 * Declarations that a reader of XML would follow, into the file system or into itself for ever. No Word file
 * has one.
 */
const XML_DECLARATION = /<!\s*(?:doctype|entity)/i;
const TRACKED = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
const INSERTED = /<(?:[A-Za-z_][\w.-]*:)?(?:ins|moveTo)[\s>]/g;
const DELETED = /<(?:[A-Za-z_][\w.-]*:)?(?:del|moveFrom)[\s>]/g;
const TEXT_RUN = /<(?:[A-Za-z_][\w.-]*:)?t(?:\s[^<>]*)?>([^<]*)</g;

/**
 * Looks at every part of a Word package: nothing in it may be more than its size lets expect, declare
 * entities, or be other than UTF-8. What the document does not show (running heads, embedded files) is noted
 * as lost.
 */
export async function inspectPackage(
  bytes: Uint8Array,
  limits: ZipLimits,
  losses: ImportLosses,
): Promise<PackageContents> {
  const parts = await unzip(bytes, limits);
  const texts = new Map<string, string>();
  if (
    !parts.has('[Content_Types].xml') ||
    ![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))
  )
    throw new WordFileError('broken');
  let [insertions, deletions] = [0, 0];
  for (const [name, content] of parts) {
    if (/^word\/(?:embeddings|activeX)\/|vbaProject\.bin$/i.test(name)) losses.add('embedded');
    if (!IS_XML.test(name)) continue;
    const text = utf8(content);
    if (XML_DECLARATION.test(text) || text.includes('\0')) throw new WordFileError('unsafe');
    texts.set(name, text);
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name) && holdsWords(text)) losses.add('page-text');
    if (!TRACKED.test(name)) continue;
    insertions += text.match(INSERTED)?.length ?? 0;
    deletions += text.match(DELETED)?.length ?? 0;
    losses.add('text-box', '', text.match(/<(?:[A-Za-z_][\w.-]*:)?txbxContent[\s>]/g)?.length ?? 0);
    losses.add('equation', '', text.match(/<(?:[A-Za-z_][\w.-]*:)?oMath[\s>]/g)?.length ?? 0);
  }
  return { parts: texts, insertions, deletions };
}

const holdsWords = (text: string): boolean =>
  [...text.matchAll(TEXT_RUN)].some(([, words]) => words!.trim() !== '');

async function unzip(bytes: Uint8Array, limits: ZipLimits): Promise<Map<string, Uint8Array>> {
  try {
    return await openZip(bytes, limits);
  } catch (error) {
    throw new WordFileError(error instanceof ZipError ? error.fault : 'broken');
  }
}

function utf8(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new WordFileError('unsafe');
  }
}
