/**
 * What goes out is saved, never run, and kept by no cache. @param name in plain letters, digits, points and
 * hyphens.
 */
export function attachmentHeaders(name: string, type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
