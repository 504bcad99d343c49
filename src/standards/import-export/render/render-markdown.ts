import type { TextFormat } from '@nbn/contracts';
import { blocksOf, columnsOf, headingRanks } from '@nbn/drafting';
import {
  amendmentLabel,
  PROPOSES,
  formatCommentAuthor,
  groupByClause,
  formatDay,
  editionLabel,
  withReferencePlaces,
  type FileAmendment,
  type FileClause,
  type FileThread,
  type StandardContent,
} from '../standard-content.ts';
import { definitionsMarkdown } from '../../definitions/files/definitions.markdown.ts';
import { sourcesMarkdown, withCitationsMarkdown } from '../../sources/files/sources.markdown.ts';
import { escapeMarkdown, markdownTable, markdownWords } from './markdown-words.ts';

/** Lines of a text as lines of Markdown, within whatever the first is set in. */
function lines(text: string, indent: string, formats: readonly TextFormat[] = []): string {
  return markdownWords({ text, formats })
    .split('\n')
    .map((line) => line.trim())
    .join(`  \n${indent}`);
}

function clause({ kind, mark, number, text, formats }: FileClause, rank: number): string {
  if (kind === 'heading')
    return `${'#'.repeat(Math.min(6, rank + 1))} ${mark} ${markdownWords({ text, formats }).replaceAll('\n', ' ')}`;
  if (kind === 'note') return `> ${lines(text, '> ', formats)}`;
  if (kind === 'clause') return `**${mark}** ${lines(text, '', formats)}`;
  const indent = '  '.repeat(Math.max(0, number.split('(').length - 2));
  return `${indent}- ${mark} ${lines(text, `${indent}  `, formats)}`;
}

/** The words that a thread is on; nothing where it is on the whole clause. */
function quoted(anchor: FileThread['anchor']): string {
  if (anchor.state === 'clause') return '';
  const quote = escapeMarkdown(anchor.quote).replaceAll('\n', ' ');
  return ` on “${quote}”${anchor.state === 'orphan' ? ', text that has been removed' : ''}`;
}

function thread({ state, anchor, comments }: FileThread): string {
  const formatted = comments.map(
    ({ by, source, at, text }) =>
      `> **${escapeMarkdown(formatCommentAuthor({ by, source, at, text }))}**, ${formatDay(at)}: ${lines(text, '> ')}`,
  );
  return [`> *Comments${quoted(anchor)} (${state})*`, ...formatted].join('\n>\n');
}

/** @param head of the row of a table: the row that says what its columns are; null for anything else. */
function amendment(one: FileAmendment, head: FileClause | null): string {
  const label = `> *${escapeMarkdown(amendmentLabel(one))}, ${PROPOSES[one.change]}${one.change === 'removed' ? '.' : ':'}*`;
  const words = { text: one.proposedText, formats: one.proposedFormats };
  const rows = head === null || head.id === one.clauseId ? [words] : [head, words];
  const reason = one.reason ? [`> *Reason:* ${lines(one.reason, '> ')}`] : [];
  if (one.change === 'removed') return [label, ...reason].join('\n>\n');
  return [
    ...(head === null
      ? [`${label} ${lines(words.text, '> ', words.formats)}`]
      : [label, markdownTable(rows, columnsOf(rows)).replaceAll(/^/gm, '> ')]),
    ...reason,
  ].join('\n>\n');
}

/** A standard as Markdown (CommonMark), numbers and comments as text. */
export function renderMarkdown(content: StandardContent): string {
  const { clauses, amendments } = withReferencePlaces(content, () => null);
  const present = new Set(clauses.map(({ id }) => id));
  const proposed = groupByClause(amendments, ({ clauseId }) => clauseId);
  const of = groupByClause(content.threads, ({ clauseId }) => clauseId);
  const ranks = headingRanks(clauses);
  const rankOf = new Map(clauses.map(({ id }, at) => [id, ranks[at]!]));
  const asides = ({ id }: FileClause, head: FileClause | null = null): string[] => [
    ...(proposed.get(id) ?? []).map((one) => amendment(one, head)),
    ...(of.get(id) ?? []).map(thread),
  ];
  const cited = (words: string, { id }: FileClause): string =>
    withCitationsMarkdown(words, content.sources, id, escapeMarkdown);
  const blocks = blocksOf(clauses).flatMap((block) =>
    block.kind === 'table'
      ? [
          markdownTable(block.rows, block.columns),
          ...block.rows.map((row) => cited('', row).trim()).filter(Boolean),
          ...block.rows.flatMap((row) => asides(row, block.rows[0])),
        ]
      : [cited(clause(block.clause, rankOf.get(block.clause.id)!), block.clause), ...asides(block.clause)],
  );
  const gone = content.threads.filter(({ clauseId }) => !present.has(clauseId));
  const rest = gone.length > 0 ? ['## Comments on clauses that were removed', ...gone.map(thread)] : [];
  const head = [`# ${escapeMarkdown(content.title)}`, escapeMarkdown(editionLabel(content))];
  const lists = [
    ...definitionsMarkdown(content.definitions, escapeMarkdown),
    ...sourcesMarkdown(content.sources, escapeMarkdown),
  ];
  return `${[...head, ...blocks, ...rest, ...lists].join('\n\n')}\n`;
}
