import { headingRanks } from '@nbn/drafting';
import {
  amendmentLabel,
  formatCommentAuthor,
  groupByClause,
  formatDay,
  editionLabel,
  type FileAmendment,
  type FileClause,
  type FileThread,
  type StandardContent,
} from '../standard-content.ts';
import { definitionsMarkdown } from '../../definitions/files/definitions.markdown.ts';
import { sourcesMarkdown, withCitationsMarkdown } from '../../sources/files/sources.markdown.ts';

/** Signs that mean something in Markdown, or would be HTML in it. */
const SPECIAL_CHARACTERS = /[\\`*_{}[\]<>#|~&]/g;
/**
 * What begins a list, a rule or a numbered line at the start of one. Blanks end with their line, or many
 * empty ones took for ever.
 */
const LINE_START_MARKERS = /^([^\S\n\r\u2028\u2029]*)([-+=]|\d+[.)])/gm;

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(SPECIAL_CHARACTERS, '\\$&')
    .replaceAll(
      LINE_START_MARKERS,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.at(-1)}`,
    );
}

/** Lines of a text as lines of Markdown, within whatever the first is set in. */
function lines(text: string, indent: string): string {
  return escapeMarkdown(text)
    .split('\n')
    .map((line) => line.trim())
    .join(`  \n${indent}`);
}

function clause({ kind, mark, text }: FileClause, rank: number): string {
  if (kind === 'heading')
    return `${'#'.repeat(Math.min(6, rank + 1))} ${mark} ${escapeMarkdown(text).replaceAll('\n', ' ')}`;
  if (kind === 'note') return `> ${lines(text, '> ')}`;
  return kind === 'item' ? `- ${mark} ${lines(text, '  ')}` : `**${mark}** ${lines(text, '')}`;
}

/** The words that a thread is on; nothing where it is on the whole clause. */
function quoted(anchor: FileThread['anchor']): string {
  if (anchor.state === 'clause') return '';
  const quote = escapeMarkdown(anchor.quote).replaceAll('\n', ' ');
  return ` on “${quote}”${anchor.state === 'orphan' ? ', words that are gone' : ''}`;
}

function thread({ state, anchor, comments }: FileThread): string {
  const formatted = comments.map(
    ({ by, source, at, text }) =>
      `> **${escapeMarkdown(formatCommentAuthor({ by, source, at, text }))}**, ${formatDay(at)}: ${lines(text, '> ')}`,
  );
  return [`> *Comments${quoted(anchor)} (${state})*`, ...formatted].join('\n>\n');
}

function amendment(one: FileAmendment): string {
  return [
    `> *${escapeMarkdown(amendmentLabel(one))}, proposes:* ${lines(one.proposedText, '> ')}`,
    ...(one.reason ? [`> *Because:* ${lines(one.reason, '> ')}`] : []),
  ].join('\n>\n');
}

/** A standard as Markdown (CommonMark), numbers and comments as text. */
export function renderMarkdown(content: StandardContent): string {
  const present = new Set(content.clauses.map(({ id }) => id));
  const proposed = groupByClause(content.amendments, ({ clauseId }) => clauseId);
  const of = groupByClause(content.threads, ({ clauseId }) => clauseId);
  const ranks = headingRanks(content.clauses);
  const blocks = content.clauses.flatMap((each, at) => [
    withCitationsMarkdown(clause(each, ranks[at]!), content.sources, each.id, escapeMarkdown),
    ...(proposed.get(each.id) ?? []).map(amendment),
    ...(of.get(each.id) ?? []).map(thread),
  ]);
  const gone = content.threads.filter(({ clauseId }) => !present.has(clauseId));
  const rest = gone.length > 0 ? ['## Comments on clauses that were removed', ...gone.map(thread)] : [];
  const head = [`# ${escapeMarkdown(content.title)}`, escapeMarkdown(editionLabel(content))];
  const lists = [
    ...definitionsMarkdown(content.definitions, escapeMarkdown),
    ...sourcesMarkdown(content.sources, escapeMarkdown),
  ];
  return `${[...head, ...blocks, ...rest, ...lists].join('\n\n')}\n`;
}
