import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@nbn/contracts';
import { InvalidInput, Problem } from '#platform/problems/problem';

/** What a form brought: its words, and what became of its one file. */
export interface UploadForm<File> {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
}

/** What is stored of a file before anything is known of its form. */
type StoreFile<File> = (part: MultipartFile) => Promise<File>;

/**
 * Reads a form of words and exactly one file (field `file`), in whatever order they come. The file goes to
 * `keep` as a stream and is never held in memory.
 */
export async function readUploadForm<File>(
  request: FastifyRequest,
  keep: StoreFile<File>,
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
      if (part.type === 'file') file = await storeOnly(part, file, keep);
      else addField(fields, part);
    }
  } catch (error) {
    throw isExpectedError(error) ? error : new Problem('malformed-body');
  } finally {
    // What is left of a refused form is read and dropped, so that the answer reaches a client that is still
    // sending.
    request.raw.resume();
  }
  if (file === undefined) throw new InvalidInput([{ field: 'file', message: 'is missing' }]);
  return { fields: Object.fromEntries(fields), file };
}

/**
 * Refusals of ours and of the form's limits, and faults of the store. The rest is what the parser says of a
 * broken form.
 */
function isExpectedError(error: unknown): boolean {
  return (
    error instanceof Problem || (error instanceof Error && ('statusCode' in error || 'syscall' in error))
  );
}

async function storeOnly<File>(
  part: MultipartFile,
  earlier: File | undefined,
  keep: StoreFile<File>,
): Promise<File> {
  try {
    if (part.fieldname !== 'file')
      throw new InvalidInput([{ field: part.fieldname, message: 'is not a field of this request' }]);
    if (earlier !== undefined) throw new InvalidInput([{ field: 'file', message: 'must be one file' }]);
    const kept = await keep(part);
    if (part.file.truncated) throw new Problem('too-large');
    return kept;
  } finally {
    part.file.resume();
  }
}

function addField(fields: Map<string, string>, part: Exclude<Multipart, MultipartFile>): void {
  const { fieldname: field, value } = part;
  if (fields.has(field)) throw new InvalidInput([{ field, message: 'must be given once' }]);
  if (typeof value !== 'string' || part.valueTruncated || part.fieldnameTruncated)
    throw new InvalidInput([{ field, message: 'must be text' }]);
  fields.set(field, value);
}
