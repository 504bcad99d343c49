import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@nbn/contracts';
import { InvalidInput, Problem } from '#platform/problems/problem';

/** A form that was received: its text fields, and what its one file was stored as. */
export interface UploadForm<File> {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
}

/** Stores a file before the rest of its form is known. */
type StoreFile<File> = (part: MultipartFile) => Promise<File>;

/**
 * Reads a form of text fields and exactly one file (field `file`), in whatever order they come. The file goes
 * to `store` as a stream and is never held in memory.
 */
export async function readUploadForm<File>(
  request: FastifyRequest,
  store: StoreFile<File>,
): Promise<UploadForm<File>> {
  if (!request.isMultipart()) throw new Problem('unsupported-type');
  // Browsers write names of files in UTF-8, which the form's own standard does not say.
  const parts = request.parts({ limits: { fileSize: LIMITS.file }, defParamCharset: 'utf8' } as Parameters<
    FastifyRequest['parts']
  >[0]);
  const fields = new Map<string, string>();
  let file: File | undefined;
  try {
    for await (const part of parts) {
      if (part.type === 'file') file = await storeOnly(part, file, store);
      else addField(fields, part);
    }
  } catch (error) {
    throw isExpectedError(error) ? error : new Problem('malformed-body');
  } finally {
    // What is left of a refused form is read and dropped, so that the answer reaches a client that is still
    // sending.
    request.raw.resume();
  }
  if (file === undefined) throw new InvalidInput([{ field: 'file', code: 'file' }]);
  return { fields: Object.fromEntries(fields), file };
}

/**
 * Problems of ours, exceeded limits of the form, and errors of the file store. The rest is the parser's report
 * of a malformed form.
 */
function isExpectedError(error: unknown): boolean {
  return (
    error instanceof Problem || (error instanceof Error && ('statusCode' in error || 'syscall' in error))
  );
}

async function storeOnly<File>(
  part: MultipartFile,
  earlier: File | undefined,
  store: StoreFile<File>,
): Promise<File> {
  try {
    if (part.fieldname !== 'file') throw new InvalidInput([{ field: part.fieldname, code: 'unexpected' }]);
    if (earlier !== undefined) throw new InvalidInput([{ field: 'file', code: 'single-file' }]);
    const stored = await store(part);
    if (part.file.truncated) throw new Problem('too-large');
    return stored;
  } finally {
    part.file.resume();
  }
}

function addField(fields: Map<string, string>, part: Exclude<Multipart, MultipartFile>): void {
  const { fieldname, value } = part;
  if (fields.has(fieldname)) throw new InvalidInput([{ field: fieldname, code: 'repeated' }]);
  if (typeof value !== 'string' || part.valueTruncated || part.fieldnameTruncated)
    throw new InvalidInput([{ field: fieldname, code: 'text' }]);
  fields.set(fieldname, value);
}
