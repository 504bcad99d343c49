import { type HelplineLanguage, LOCALE, type PublicLanguage } from '@nbn/contracts';
import { escapeHtml } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { publicPageTexts } from '#platform/text/texts';
import { phoneLink } from '../contact-links.html.ts';
import type { PublicHelplineView } from './dto/helpline.dto.ts';

export const HELPLINES_STYLE = `
.helplines{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(320px,100%),1fr));gap:16px 24px;
list-style:none;margin:8px 0 0;padding:0}
.helplines p{margin:2px 0}.helplines a{display:inline-block;min-height:24px}
.helplines .number a{font-weight:650;font-size:1.25rem;line-height:1.35}
@media print{.helplines li{break-inside:avoid}}`;

/** `Latvian, Russian`, as a language names them. */
function languageNames(codes: readonly HelplineLanguage[], language: PublicLanguage): string {
  const names = new Intl.DisplayNames(LOCALE[language], { type: 'language' });
  return codes.map((code) => escapeHtml(names.of(code)!)).join(', ');
}

/** Where a page is, without what every address begins with. */
const shortAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');

/** The helplines of a country for those who need one: the number first to be seen. */
export function helplinesHtml(helplines: readonly PublicHelplineView[], language: PublicLanguage): string {
  return `<ul class="helplines">${helplines.map((line) => helplineHtml(line, language)).join('')}</ul>`;
}

function helplineHtml(helpline: PublicHelplineView, language: PublicLanguage): string {
  const { name, phone, languages, roundTheClock, hours, webAddress } = helpline;
  const { helplines: texts } = publicPageTexts(language);
  // Teams write the hours in English; names and numbers are of no language.
  const lang = language === 'en' ? '' : ' lang="en"';
  const spoken = textHtml(texts.languages, { languages: languageNames(languages, language) });
  const lines = [
    `<p class="held">${escapeHtml(name)}</p>`,
    phoneLink(phone).replace('<p>', '<p class="number">'),
    roundTheClock && `<p>${escapeHtml(texts.roundTheClock)}</p>`,
    hours && `<p${lang}>${escapeHtml(hours)}</p>`,
    languages.length > 0 && `<p class="quiet">${spoken}</p>`,
    webAddress &&
      `<p><a href="${escapeHtml(webAddress)}" rel="noreferrer">${escapeHtml(shortAddress(webAddress))}</a></p>`,
  ];
  return `<li>${lines.filter(Boolean).join('')}</li>`;
}
