/** Signs that RFC 8187 lets stand in an extended value. */
const UNESCAPED = /[A-Za-z0-9!#$&+.^_`|~-]/;

function encodeExtendedValue(name: string): string {
  return [...new TextEncoder().encode(name.toWellFormed())]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return UNESCAPED.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

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
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtendedValue(name)}`;
}
