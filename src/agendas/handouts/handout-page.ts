import { type Language, LOCALE } from '@nbn/contracts';
import { escapeHtml } from '#platform/http/public-page';

const STYLE = `
@page {
  size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt 'Source Sans 3', sans-serif; }
}
body { margin: 0; color: #1d2630; font: 10.5pt/1.45 'Source Sans 3', sans-serif; }
h1 { margin: 0 0 2mm; font: 600 20pt/1.2 'Source Serif 4', serif; }
h2 { margin: 6mm 0 2mm; font-size: 13pt; break-after: avoid; }
p { margin: 0 0 1mm; }
table { width: 100%; margin-top: 4mm; border-collapse: collapse; }
th, td { padding: 1.5mm 2mm; border: 0.2mm solid #8a8f96; text-align: start; vertical-align: top; font-weight: 400; }
thead th { background: #efece5; font-weight: 600; }
tbody { break-inside: auto; }
tr { break-inside: avoid; }
.group th { background: #f7f5f0; font-weight: 600; break-after: avoid; }
.line > * { height: 9mm; }
.sign { width: 62mm; }
.time { width: 26mm; white-space: nowrap; font-variant-numeric: tabular-nums; }
.closed { font-style: italic; }
.notes { margin-top: 1mm; white-space: pre-line; }
small { display: block; color: #4a545e; font-size: 9pt; }
.note { margin-top: 4mm; color: #4a545e; font-size: 9pt; }
`;

/** A page to print and hand out at a meeting: heading, facts beneath it, and what follows. */
export function handoutPage(
  language: Language,
  title: string,
  { heading, facts, body }: { heading: string; facts: readonly (string | null)[]; body: string },
): string {
  const lines = facts.filter((fact) => fact !== null).map((fact) => `<p>${escapeHtml(fact)}</p>`);
  return [
    `<!doctype html><html lang="${LOCALE[language]}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(`${heading}: ${title}`)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escapeHtml(title)}</h1><p><strong>${escapeHtml(heading)}</strong></p>${lines.join('')}</header>`,
    `<main>${body}</main></body></html>`,
  ].join('\n');
}
