import type { DocumentMediaType } from '@nbn/contracts';
import {
  BlockCollector,
  type ExtractedText,
  type ExtractionTask,
  ActivePart,
  TooMuch,
} from './extraction.ts';
import { readSheetText, readSlideText, readWordText } from './office-text.ts';
import { readOpenDocumentText } from './opendocument-text.ts';
import { PackageBroken, PackageReader } from './package-reader.ts';
import { readPdfText } from './pdf-text.ts';
import { readPlainText } from './plain-text.ts';
import { XmlRefused } from './xml-walk.ts';

const REFUSED = [TooMuch, ActivePart, XmlRefused, PackageBroken];

type PackageText = (file: PackageReader, into: BlockCollector) => Promise<void>;

const PACKAGES: Partial<Record<DocumentMediaType, PackageText>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readWordText,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readSheetText,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': readSlideText,
  'application/vnd.oasis.opendocument.text': readOpenDocumentText,
  'application/vnd.oasis.opendocument.spreadsheet': readOpenDocumentText,
  'application/vnd.oasis.opendocument.presentation': readOpenDocumentText,
};

/**
 * What a file says. It runs in a thread of its own. What cannot be read is `failed`; what is made to exhaust its
 * reader, or is put together as no office program does it, is `refused`.
 */
export async function extractText({ mediaType, path }: ExtractionTask): Promise<ExtractedText> {
  const into = new BlockCollector();
  try {
    await readText(mediaType, path, into);
    return into.result();
  } catch (error) {
    const isHostile = REFUSED.some((fault) => error instanceof fault);
    return { state: isHostile ? 'refused' : 'failed', blocks: [], traits: [] };
  }
}

async function readText(mediaType: DocumentMediaType, path: string, into: BlockCollector): Promise<void> {
  const readPackage = PACKAGES[mediaType];
  if (mediaType === 'application/pdf') await readPdfText(path, into);
  else if (mediaType.startsWith('text/')) await readPlainText(path, mediaType, into);
  else if (readPackage) await readPackageText(path, readPackage, into);
}

async function readPackageText(path: string, read: PackageText, into: BlockCollector): Promise<void> {
  const file = await PackageReader.open(path);
  try {
    await read(file, into);
  } finally {
    file.close();
  }
}
