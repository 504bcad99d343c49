import type { PublishedEdition } from '../published-standard.query.ts';

const COVERS = {
  1: 'It covers the title and every clause with its number, text and formatting.',
  2:
    'It covers the title, every clause with its number, text and formatting, the definitions and the ' +
    'sources.',
} as const;

/** The fingerprint of an edition, what it covers, and how somebody checks it without this site. */
export function fingerprintHtml({ slug, edition, scheme, hash }: PublishedEdition): string {
  const text = `/published/${slug}/${edition}/fingerprint`;
  return (
    `<p>Fingerprint of this edition (SHA-256): ${hash}</p>` +
    '<details class="check"><summary>How to check the fingerprint</summary>' +
    `<p>${COVERS[scheme]} Anyone who keeps a copy of the fingerprint can check later whether anything has ` +
    'been changed.</p>' +
    `<ol><li>Save <a href="${text}" download>the text from which the fingerprint is computed</a>.</li>` +
    '<li>Compute its SHA-256, with <code>sha256sum</code> on Linux, <code>shasum -a 256</code> on a Mac or ' +
    '<code>certutil -hashfile</code> with <code>SHA256</code> on Windows. The result must be the fingerprint above.</li>' +
    '<li>The saved text lists each clause with its number and the SHA-256 of its text: compare the clauses ' +
    `that matter to you. <a href="/api/public/standards/${slug}/${edition}">The edition as data</a> ` +
    'contains the same texts and hashes.</li></ol></details>'
  );
}
