import type { IncomingHttpHeaders } from 'node:http';
import { LIMITS, UPLOAD_LIMITS } from '@nbn/contracts';
import { type FaultCode, InvalidInput, Problem } from '#platform/problems/problem';

/** What a client says of a file before it sends the first piece (tus 1.0.0, Creation). */
export interface AnnouncedFile {
  readonly name: string;
  readonly size: number;
  /** Of the whole file, hex; where its sender knows it. */
  readonly sha256: string | null;
}

const KEYS = ['filename', 'filetype', 'sha256'] as const;
type Key = (typeof KEYS)[number];
const SHA256 = /^[0-9a-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const invalid = (field: string, code: FaultCode): InvalidInput => new InvalidInput([{ field, code }]);

/** @throws Problem: whatever is missing, unknown or too large. */
export function readAnnouncement(headers: IncomingHttpHeaders): AnnouncedFile {
  const metadata = readMetadata(headers['upload-metadata']);
  const name = metadata.get('filename');
  if (!name) throw invalid('filename', 'missing');
  const sha256 = metadata.get('sha256') ?? null;
  if (sha256 !== null && !SHA256.test(sha256)) throw invalid('sha256', 'malformed');
  return { name, size: readLength(headers['upload-length']), sha256 };
}

function readLength(given: unknown): number {
  if (typeof given !== 'string' || !/^[1-9]\d{0,14}$/.test(given))
    throw invalid('Upload-Length', 'malformed');
  const size = Number(given);
  if (size > LIMITS.upload) throw new Problem('too-large');
  return size;
}

function readMetadata(given: unknown): Map<Key, string> {
  if (typeof given !== 'string' || given.length > UPLOAD_LIMITS.metadata)
    throw invalid('Upload-Metadata', 'missing');
  const found = new Map<Key, string>();
  for (const pair of given.split(',')) {
    const [key = '', value = '', more] = pair.trim().split(' ');
    const known = KEYS.find((name) => name === key);
    if (!known || found.has(known) || more !== undefined || !BASE64.test(value))
      throw invalid('Upload-Metadata', 'malformed');
    found.set(known, Buffer.from(value, 'base64').toString('utf8'));
  }
  return found;
}
