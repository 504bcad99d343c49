import { type PublicLanguage, WEATHER_PAGES } from '@nbn/contracts';
import { publicPageTexts } from '#platform/text/texts';
import { escapeHtml } from './escape-html.ts';

/** A script of the client's folder: it adds the key, and replaces the page in the browser's history. */
export const EXIT_SCRIPT = '<script src="/exit-this-page.js" defer></script>';

/** Always in sight, and never on paper. */
export const EXIT_STYLE = `
html{scroll-padding-bottom:96px}footer{padding-bottom:88px}
.exit{position:fixed;inset-inline-end:16px;bottom:16px;z-index:2;padding:12px 16px;border-radius:6px;
background:var(--ink);color:var(--paper);font-weight:650;text-decoration:none;border:1px solid var(--paper)}
.exit-words{position:fixed;inset-inline-end:16px;bottom:66px;z-index:2;max-width:min(320px,100vw - 32px);margin:0;
padding:8px 12px;background:var(--raised);border:1px solid var(--line);font-size:.875rem}
.exit:not(:focus-visible,:hover)+.exit-words:not(:hover),.exit-state{position:absolute;inset:auto;
width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:30em){.exit{padding:10px 12px;font-size:.9375rem}}
@media print{.exit,.exit-words,.exit-state{display:none}}`;

/** The way out of every public page at once: a plain link, which says more as soon as the script runs. */
export function exitLink(language: PublicLanguage): string {
  const { label, explained, byKey, twice, once, expired, leaving } = publicPageTexts(language).frame.exit;
  const spoken = Object.entries({ byKey, twice, once, expired, leaving })
    .map(([name, text]) => ` data-${name.toLowerCase()}="${escapeHtml(text)}"`)
    .join('');
  return `<section aria-label="${escapeHtml(label)}">
<a class="exit" href="${WEATHER_PAGES[language]}" rel="nofollow noreferrer" aria-describedby="exit-words"\
${spoken}>${escapeHtml(label)}</a>
<p class="exit-words" id="exit-words">${escapeHtml(explained)}</p>
<p class="exit-state" role="status"></p>
</section>`;
}
