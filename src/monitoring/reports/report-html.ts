import { escapeHtml } from '#platform/http/public-page';
import type { MonitoringReportView } from './dto/monitoring-report.view.ts';
import { type ReportDocument, reportDocument } from './report-document.ts';

const STYLE = `
@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt 'Source Sans 3'}}
body{font:10.5pt/1.55 'Source Sans 3',sans-serif;color:#111}
h1{font:600 21pt/1.2 'Source Serif 4',serif;margin:0 0 6pt}
h2{font:600 13pt/1.3 'Source Serif 4',serif;margin:18pt 0 6pt;break-after:avoid}
h3{font-size:11pt;margin:10pt 0 2pt;break-after:avoid}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2pt 12pt;margin:10pt 0 14pt}dt{color:#444}dd{margin:0}
p{margin:0 0 2pt;white-space:pre-line;overflow-wrap:anywhere}.cited{margin-bottom:9pt;break-inside:avoid}
.source{color:#444;font-size:9pt}ul{margin:2pt 0 8pt;padding-left:14pt}`;

/** A report as a page to print. */
export function reportHtml(report: MonitoringReportView): string {
  const title = escapeHtml(report.title);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>${STYLE}</style></head><body><h1>${title}</h1>${reportBody(report)}</body></html>`;
}

/** What stands under the title of a report, as HTML. */
export function reportBody(report: MonitoringReportView): string {
  const { facts, introduction, sections, changes } = reportDocument(report);
  return `<dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
${introduction.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
${sections.map(section).join('')}${changes ? changesSection(changes) : ''}`;
}

const section = ({ heading, paragraphs }: ReportDocument['sections'][number]): string =>
  `<h2>${escapeHtml(heading)}</h2>${paragraphs
    .map(
      ({ text, citation }) =>
        `<div class="cited"><p>${escapeHtml(text)}</p><p class="source">${escapeHtml(citation)}</p></div>`,
    )
    .join('')}`;

function changesSection(groups: NonNullable<ReportDocument['changes']>): string {
  const body = groups
    .map(
      ({ heading, items }) =>
        `<h3>${heading}</h3><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
    )
    .join('');
  return `<h2>Changes since the previous report</h2>${body || '<p>Nothing has changed.</p>'}`;
}
