import type { ConsensusFile } from '@nbn/contracts';
import { csvHeader, csvRows } from '#platform/http/csv';
import { escapeHtml } from '#platform/http/public-page';
import type {
  ConsensusReportView,
  ReportClauseRoundView,
  ReportItemView,
} from '../dto/consensus-report.view.ts';

const SECTIONS: Readonly<Record<ReportItemView['section'], string>> = {
  title: 'Title',
  introduction: 'Introduction',
  methods: 'Methods',
  results: 'Results',
  discussion: 'Discussion',
  other: 'Other information',
};
const JUDGEMENTS: Readonly<Record<ReportClauseRoundView['outcome']['judgement'], string>> = {
  agreed: 'agreed',
  rejected: 'rejected',
  uncertain: 'uncertain',
  'too-few': 'too few ratings',
};
const RATING_COLUMNS = Array.from({ length: 9 }, (_, at) => `rated ${at + 1}`);
const CSV_COLUMNS = [
  'clause',
  'words',
  'round',
  'void',
  'ratings',
  'cannot judge',
  'median',
  '30th percentile',
  '70th percentile',
  'disagreement index',
  'disagreement',
  'judgement',
  'stop',
  ...RATING_COLUMNS,
];
const TABLE_COLUMNS = ['Clause', 'Round', 'Ratings', 'Median', 'Disagreement index', 'Judgement'] as const;
const STYLE = `
body{font:1rem/1.55 'Source Sans 3',sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#111}
h1,h2{font-family:'Source Serif 4',serif;line-height:1.25}h3{font-size:1rem;margin:1.2rem 0 .2rem}
p{margin:0 0 .4rem;white-space:pre-line;overflow-wrap:anywhere}.missing{font-style:italic}
table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #999;padding:.3rem .6rem .3rem 0}`;

export const FILE_TYPES: Readonly<Record<ConsensusFile, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** The report as a file. */
export function renderReport(report: ConsensusReportView, as: ConsensusFile): string {
  switch (as) {
    case 'html':
      return html(report);
    case 'md':
      return markdown(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'csv':
      return csv(report);
  }
}

/** One line for each clause in each closed round. */
function csv({ clauses }: ConsensusReportView): string {
  const rows = clauses.flatMap(({ number, text, rounds }) =>
    rounds.map(({ round, void: isVoid, outcome }) => ({
      clause: number,
      words: text,
      round,
      void: isVoid,
      ratings: outcome.raters,
      'cannot judge': outcome.cannotJudge,
      median: outcome.median,
      '30th percentile': outcome.p30,
      '70th percentile': outcome.p70,
      'disagreement index': outcome.disagreementIndex,
      disagreement: outcome.disagreement,
      judgement: outcome.judgement,
      stop: outcome.stop,
      ...Object.fromEntries(RATING_COLUMNS.map((name, at) => [name, outcome.distribution?.[at] ?? null])),
    })),
  );
  return csvHeader(CSV_COLUMNS) + csvRows(CSV_COLUMNS, rows);
}

const paragraphsOf = ({ recorded, text }: ReportItemView): string[] =>
  [recorded, text].filter((words): words is string => words !== null && words !== '');

function tableRows({ clauses }: ConsensusReportView): string[][] {
  return clauses.flatMap(({ number, rounds }) =>
    rounds.map(({ round, void: isVoid, outcome }) => [
      number,
      String(round),
      String(outcome.raters),
      outcome.median === null ? '' : String(outcome.median),
      outcome.disagreementIndex === null ? '' : outcome.disagreementIndex.toFixed(2),
      `${JUDGEMENTS[outcome.judgement]}${isVoid ? ', void: the text changed' : ''}`,
    ]),
  );
}

function html(report: ConsensusReportView): string {
  const sections = Object.entries(SECTIONS).map(
    ([section, heading]) =>
      `<h2>${heading}</h2>${report.items
        .filter((item) => item.section === section)
        .map(htmlItem)
        .join('\n')}`,
  );
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const title = escapeHtml(report.title);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>${STYLE}</style></head><body><h1>${title}</h1>
${sections.join('\n')}
<h2>Outcome of each clause</h2><table><thead>${cells(TABLE_COLUMNS, 'th')}</thead>
<tbody>${tableRows(report)
    .map((row) => cells(row, 'td'))
    .join('\n')}</tbody></table></body></html>
`;
}

function htmlItem(item: ReportItemView): string {
  const words = paragraphsOf(item).map((text) => `<p>${escapeHtml(text)}</p>`);
  const body = item.missing ? '<p class="missing">Not reported yet.</p>' : words.join('');
  return `<h3>${item.id} ${escapeHtml(item.asks)}</h3>${body}`;
}

function markdown(report: ConsensusReportView): string {
  const sections = Object.entries(SECTIONS).map(([section, heading]) =>
    [`## ${heading}`, ...report.items.filter((item) => item.section === section).map(markdownItem)].join(
      '\n\n',
    ),
  );
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const table = [
    line(TABLE_COLUMNS),
    `|${TABLE_COLUMNS.map(() => ' --- |').join('')}`,
    ...tableRows(report).map(line),
  ].join('\n');
  return [`# ${escapeMarkdown(report.title)}`, ...sections, '## Outcome of each clause', table, ''].join(
    '\n\n',
  );
}

function markdownItem(item: ReportItemView): string {
  const words = paragraphsOf(item).map((text) => text.split('\n').map(escapeMarkdown).join('  \n'));
  return [
    `### ${item.id} ${escapeMarkdown(item.asks)}`,
    ...(item.missing ? ['*Not reported yet.*'] : words),
  ].join('\n\n');
}

/** Words of members are words in the file, and no headings, links or tags. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`);
