import { encodeExtended, format } from 'content-disposition';

/**
 * `Content-Disposition` of a download (RFC 6266): the true name as `filename*`, and for old clients a plain
 * ASCII one without signs that could end the quotes or that they would decode.
 */
export function attachmentDisposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7E]/gu, '_')
    .replaceAll(/["\\%]/g, '_');
  const parameters = { filename: plain, 'filename*': encodeExtended(name.toWellFormed()) };
  return format({ type: 'attachment', parameters });
}
