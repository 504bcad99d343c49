import { escapeHtml } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import type { ReadingContext } from './clause.html.ts';

/** The fingerprint of an edition, what it covers, and how somebody checks it without this site. */
export function fingerprintHtml({ edition: shown, texts }: ReadingContext): string {
  const { slug, edition, scheme, hash } = shown;
  const { fingerprint } = texts;
  const covers = scheme === 1 ? fingerprint.coversText : fingerprint.coversAll;
  const textLink = `a href="/published/${slug}/${edition}/fingerprint" download`;
  const dataLink = `a href="/api/public/standards/${slug}/${edition}"`;
  const steps = [
    textHtml(fingerprint.save, {}, [textLink]),
    textHtml(fingerprint.compute, {}, ['code', 'code', 'code', 'code']),
    textHtml(fingerprint.compare, {}, [dataLink]),
  ];
  return (
    `<p>${textHtml(fingerprint.hash, { hash })}</p>` +
    `<details class="check"><summary>${escapeHtml(fingerprint.how)}</summary>` +
    `<p>${escapeHtml(covers)} ${escapeHtml(fingerprint.keep)}</p>` +
    `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol></details>`
  );
}
