import type { PublicLanguage } from '@nbn/contracts';
import { escapeHtml } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { publicPageTexts } from '#platform/text/texts';
import { type FileDefinition, termPattern } from './file-definitions.ts';

/** Of pages that mark defined terms and list them. */
export const DEFINITIONS_STYLE = `
.term{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
.definitions{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}
.definitions dt{font-weight:600;scroll-margin-top:16px}
.definitions dt:target{outline:2px solid var(--quiet)}
.definitions dd{margin:0 0 .75rem;overflow-wrap:anywhere}
`;

const TAG = /<[^<>]*>/g;

/** Marks the terms in the words of a page: each leads to its definition, which is shown on hover. */
export function termMarker(definitions: readonly FileDefinition[]): (html: string) => string {
  const places = new Map(
    definitions.flatMap(({ forms, text }, at) =>
      forms.map((form) => [escapeHtml(form), { number: at + 1, text }] as const),
    ),
  );
  const pattern = termPattern([...places.keys()]);
  if (pattern === null) return (html) => html;
  const mark = (words: string): string =>
    words.replace(pattern, (found) => {
      const place = places.get(found.toLowerCase());
      if (!place) return found;
      const title = escapeHtml(place.text);
      return `<a class="term" href="#definition-${place.number}" title="${title}">${found}</a>`;
    });
  return (html) => {
    let marked = '';
    let from = 0;
    // A link within a link is none.
    let isLink = false;
    for (const tag of html.matchAll(TAG)) {
      const words = html.slice(from, tag.index);
      marked += (isLink ? words : mark(words)) + tag[0];
      from = tag.index + tag[0].length;
      if (/^<\/?a[ >]/.test(tag[0])) isLink = tag[0] !== '</a>';
    }
    return marked + mark(html.slice(from));
  };
}

/** The list at the end; nothing where nothing is defined. @param numbers the numbers of clauses, by their ids. */
export function definitionsHtml(
  definitions: readonly FileDefinition[],
  numbers: ReadonlyMap<string, string>,
  language: PublicLanguage = 'en',
): string {
  if (definitions.length === 0) return '';
  const { clause: clauseTexts, definitions: texts } = publicPageTexts(language);
  const items = definitions.map((definition, at) => {
    const clause = definition.clauseId === null ? undefined : numbers.get(definition.clauseId);
    const number = escapeHtml(clause ?? '');
    const label = textHtml(clauseTexts.label, { number });
    const link = clause ? ` <a href="#${number}" aria-label="${label}">${number}</a>` : '';
    const text = inEnglish(escapeHtml(definition.text).replaceAll('\n', '<br>'), language);
    return `<dt id="definition-${at + 1}">${termHtml(definition, language)}</dt><dd>${text}${link}</dd>`;
  });
  return (
    `<section class="definitions" aria-labelledby="definitions"><h2 id="definitions">${escapeHtml(texts.heading)}</h2>` +
    `<dl>${items.join('\n')}</dl></section>`
  );
}

/** `shelter (also: safe house)`. */
function termHtml({ term, variants }: FileDefinition, language: PublicLanguage): string {
  const name = inEnglish(escapeHtml(term), language);
  if (variants.length === 0) return name;
  const words = inEnglish(escapeHtml(variants.join('; ')), language);
  return `${name} (${textHtml(publicPageTexts(language).definitions.also, { words })})`;
}

/** Terms and what they mean are defined in English, in a list in any language. */
const inEnglish = (html: string, language: PublicLanguage): string =>
  language === 'en' ? html : `<span lang="en">${html}</span>`;
