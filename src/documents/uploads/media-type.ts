import { DOCUMENT_TYPES, type DocumentMediaType } from '@nbn/contracts';
import { FileTypeMismatch, FileTypeRefused } from '../documents.problems.ts';
import type { FileInspection } from './file-inspection.ts';
import { fileExtension } from './file-name.ts';

const TYPES = Object.entries(DOCUMENT_TYPES) as [DocumentMediaType, readonly string[]][];

/**
 * What a file is, by what it holds; its name must say the same. Refuses what the library does not keep:
 * programs, pages, drawings that run scripts, office files with macros, and whatever cannot be told. (OWASP
 * file upload cheat sheet.)
 */
export async function detectMediaType(
  name: string,
  inspect: (claimed: DocumentMediaType) => Promise<FileInspection>,
): Promise<DocumentMediaType> {
  const ending = fileExtension(name);
  const claimed = TYPES.find(([, endings]) => endings.includes(ending))?.[0];
  if (!claimed) throw new FileTypeRefused();
  const { found } = await inspect(claimed);
  if (found === claimed) return claimed;
  throw TYPES.some(([type]) => type === found) ? new FileTypeMismatch() : new FileTypeRefused();
}
