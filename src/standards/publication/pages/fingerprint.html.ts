import type { PublishedEdition } from '../published-standard.query.ts';

const COVERS = {
  1: 'It covers the title and every clause with its number, words and form.',
  2: 'It covers the title, every clause with its number, words and form, the definitions and the sources.',
} as const;

/** The fingerprint of an edition, what it covers, and how somebody checks it without this site. */
export function fingerprintHtml({ slug, edition, scheme, hash }: PublishedEdition): string {
  const text = `/published/${slug}/${edition}/fingerprint`;
  return (
    `<p>Fingerprint of this edition (SHA-256): ${hash}</p>` +
    '<details class="check"><summary>How to check the fingerprint</summary>' +
    `<p>${COVERS[scheme]} Whoever holds a copy of it can tell later whether anything was changed.</p>` +
    `<ol><li>Save <a href="${text}" download>the text that the fingerprint is taken of</a>.</li>` +
    '<li>Compute its SHA-256, with <code>sha256sum</code> on Linux, <code>shasum -a 256</code> on a Mac or ' +
    '<code>certutil -hashfile</code> with <code>SHA256</code> on Windows. The result must be the fingerprint above.</li>' +
    '<li>The text lists each clause with its number and the SHA-256 of its words: compare those that matter ' +
    `to you. <a href="/api/public/standards/${slug}/${edition}">The edition as data</a> has the same ` +
    'words and hashes.</li></ol></details>'
  );
}
