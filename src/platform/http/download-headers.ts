export interface Download {
  readonly type: string;
  /** As the package `content-disposition` writes it. */
  readonly disposition: string;
  /** In bytes; left out where it is not known before the last one. */
  readonly size?: number;
}

/**
 * Headers of a file that is saved, never run, and kept by no cache (OWASP file upload cheat sheet). Should a
 * browser ever show it in spite of all, it shows it in a sandbox that may do nothing.
 */
export function downloadHeaders({
  type,
  disposition,
  size,
}: Download): Readonly<Record<string, string | number>> {
  return {
    'content-type': type,
    ...(size !== undefined && { 'content-length': size }),
    'content-disposition': disposition,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
