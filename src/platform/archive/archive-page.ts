import type { Language } from '@nbn/contracts';
import { escapeHtml } from '../http/public-page.ts';

const STYLE = `
:root{color-scheme:light dark}
body{max-width:70ch;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.0625rem;margin-bottom:0}
.facts{opacity:.8;margin:.25rem 0}.text,.cited p{white-space:pre-line}li{margin:.25rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{opacity:.8}dd{margin:0}
.cited{margin:1rem 0}.cited p{margin:0}.source{opacity:.8;font-size:.9375rem}`;

/** A page that opens without a network and runs nothing. `body` is HTML already. */
export function archivePage(title: string, body: string, language: Language): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeHtml(title)}</h1>\n${body}</main></body></html>\n`,
  ].join('');
}

/** A paragraph in which a member's line breaks stay; empty for no text. */
export function textParagraph(text: string | null): string {
  return text ? `<p class="text">${escapeHtml(text)}</p>` : '';
}

/** A line of facts with points between; what is missing is left out. */
export function factsParagraph(facts: readonly (string | null | false)[]): string {
  return `<p class="facts">${facts.flatMap((fact) => (fact ? [escapeHtml(fact)] : [])).join(' · ')}</p>`;
}

/** A link to another file of the archive. */
export function archiveLink(path: string, words: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}

/** A record as a JSON file that people can read too. */
export function archiveJson(record: unknown): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
