/** What a reader sees of a part of a page: what keeps a date on one line (`date-text.ts`) is a plain space or nothing. */
export const textOf = (part: { readonly textContent: string | null } | string | null): string =>
  ((typeof part === 'string' ? part : part?.textContent) ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '');
