import type { Language, TextFormat } from '@nbn/contracts';
import { blocksOf, columnsOf, headingRanks } from '@nbn/drafting';
import {
  editionLabel,
  formatCommentAuthor,
  formatDay,
  frameTexts,
  proposalLabel,
  threadLabel,
} from '../file-labels.ts';
import {
  groupByClause,
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

function thread({ state, anchor, comments }: FileThread, language: Language): string {
  const texts = frameTexts(language).comments;
  const about = threadLabel({ anchor }, language, (quote) => escapeMarkdown(quote).replaceAll('\n', ' '));
  const formatted = comments.map(({ by, source, at, text }) => {
    const author = escapeMarkdown(formatCommentAuthor({ by, source, at, text }, language));
    return `> **${author}**, ${formatDay(at, language)}: ${lines(text, '> ')}`;
  });
  return [`> *${texts.label} · ${about} (${texts[state]})*`, ...formatted].join('\n>\n');
}

/** @param head of the row of a table: the row that says what its columns are; null for anything else. */
function amendment(one: FileAmendment, head: FileClause | null, language: Language): string {
  const end = one.change === 'removed' ? '.' : ':';
  const label = `> *${escapeMarkdown(proposalLabel(one, language))}${end}*`;
  const words = { text: one.proposedText, formats: one.proposedFormats };
  const rows = head === null || head.id === one.clauseId ? [words] : [head, words];
  const { reason: reasonLabel } = frameTexts(language).amendment;
  const reason = one.reason ? [`> *${reasonLabel}:* ${lines(one.reason, '> ')}`] : [];
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
  const { language } = content;
  const { clauses, amendments } = withReferencePlaces(content, () => null);
  const present = new Set(clauses.map(({ id }) => id));
  const proposed = groupByClause(amendments, ({ clauseId }) => clauseId);
  const of = groupByClause(content.threads, ({ clauseId }) => clauseId);
  const ranks = headingRanks(clauses);
  const rankOf = new Map(clauses.map(({ id }, at) => [id, ranks[at]!]));
  const asides = ({ id }: FileClause, head: FileClause | null = null): string[] => [
    ...(proposed.get(id) ?? []).map((one) => amendment(one, head, language)),
    ...(of.get(id) ?? []).map((one) => thread(one, language)),
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
  const goneThreads = gone.map((one) => thread(one, language));
  const rest = gone.length > 0 ? [`## ${frameTexts(language).comments.removedClauses}`, ...goneThreads] : [];
  const head = [`# ${escapeMarkdown(content.title)}`, escapeMarkdown(editionLabel(content))];
  const lists = [
    ...definitionsMarkdown(content.definitions, escapeMarkdown, language),
    ...sourcesMarkdown(content.sources, escapeMarkdown, language),
  ];
  return `${[...head, ...blocks, ...rest, ...lists].join('\n\n')}\n`;
}
