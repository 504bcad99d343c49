import {
  type ClauseKind,
  type CommentsChoice,
  IMPORT_LIMITS,
  LIMITS,
  STANDARD_CLAUSES_MAX,
} from '@nbn/contracts';
import { CELL_SEPARATOR, cellsOf, type FormattedText, joinFormatted, normalizeFormats } from '@nbn/drafting';
import type { ImportLoss, ImportedClause } from '@nbn/import';
import type { FileSourceRecord } from '#platform/people/person';
import { normalizeText } from '#platform/text/normalize-text';
import { textOfPageUrl } from '#platform/text/url-text';
import type { IncomingText } from '#platform/text/text-check.service';
import { StandardIsFull } from '../standard.problems.ts';
import { parseFileAuthor, UNKNOWN_AUTHOR } from './file-labels.ts';
import { WordFileEmpty } from './import.problems.ts';
import type { ParsedAmendment, ParsedFile } from './word/parsed-file.ts';
import type { ParsedThread } from './word/word-threads.ts';

export interface PlannedAmendment extends Pick<ParsedAmendment, 'change' | 'shape'> {
  readonly clause: number;
  readonly source: FileSourceRecord;
  readonly proposed: FormattedText;
  readonly reason: string;
  /** Null: the clause as the file has it. */
  readonly base: FormattedText | null;
}

export interface PlannedThread {
  readonly clause: number;
  readonly words: { readonly start: number; readonly end: number } | null;
  readonly lostQuote: string | null;
  readonly isResolved: boolean;
  readonly comments: readonly { readonly source: FileSourceRecord; readonly text: string }[];
}

/** What of a file comes in, in the form that every text of Norbanet has. */
export interface ImportPlan {
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
  readonly threads: readonly PlannedThread[];
  readonly proposals: readonly PlannedAmendment[];
  readonly losses: readonly ImportLoss[];
}

/** Makes of a reading what may come in, and adds to its losses what is left out by choice. */
export function planImport(reading: ParsedFile, comments: CommentsChoice): ImportPlan {
  const clauses = reading.clauses.map((clause) => ({ ...clause, ...normalizeClause(clause) }));
  const kept = [...clauses.keys()].filter((at) => clauses[at]!.text.trim() !== '');
  if (kept.length === 0) throw new WordFileEmpty();
  if (kept.length > STANDARD_CLAUSES_MAX) throw new StandardIsFull();
  const placeOf = new Map(kept.map((at, place) => [at, place]));
  // A clause of nothing but control characters is none; its comments go to the clause before.
  const place = (at: number): number =>
    placeOf.get(at) ??
    Math.max(
      0,
      kept.findLastIndex((each) => each < at),
    );
  const all = comments === 'threads' ? reading.threads : [];
  const threads = all
    .slice(0, IMPORT_LIMITS.threads)
    .map((thread) => planThread(thread, reading.clauses[thread.clause]!.text, place));
  const left = [...(comments === 'threads' ? [] : reading.threads), ...all.slice(IMPORT_LIMITS.threads)];
  return {
    title: normalizeText(reading.title),
    clauses: kept.map((at) => clauses[at]!),
    threads,
    proposals: reading.proposals.map((proposal) =>
      planAmendment(proposal, reading.clauses[proposal.clause]!.kind, place(proposal.clause)),
    ),
    losses: withSkippedComments(reading.losses, left),
  };
}

/** The words of a clause in the form that every text has, and how they look by the offsets of that. */
function normalizeClause({ kind, text, formats }: Omit<ImportedClause, 'level'>): FormattedText {
  // Empty cells at the end of a row are there by the width of its table.
  if (kind === 'row') return joinCells(cellsOf({ text: text.trimEnd(), formats }).map(normalizeFormatted));
  return normalizeFormatted({ text, formats });
}

const joinCells = (cells: readonly FormattedText[]): FormattedText =>
  joinFormatted(
    cells.flatMap((cell, at) => (at === 0 ? [cell] : [{ text: CELL_SEPARATOR, formats: [] }, cell])),
  );

function normalizeFormatted({ text, formats }: FormattedText): FormattedText {
  const tidy = normalizeText(text);
  if (formats.length === 0) return { text: tidy, formats: [] };
  // Blanks around the text go, and what stands before a place may have become shorter by itself.
  const start = text.length - text.trimStart().length;
  const place = (at: number): number =>
    normalizeText(`.${text.slice(start, Math.max(start, at))}.`).length - 2;
  return {
    text: tidy,
    formats: normalizeFormats(
      tidy,
      formats.map((format) => ({ ...format, from: place(format.from), to: place(format.to) })),
    ),
  };
}

function withSkippedComments(losses: readonly ImportLoss[], left: readonly ParsedThread[]): ImportLoss[] {
  const count = left.reduce((sum, { comments }) => sum + comments.length, 0);
  const counted = losses.find(({ kind }) => kind === 'comment');
  if (count === 0) return [...losses];
  return [
    ...losses.filter((loss) => loss !== counted),
    { kind: 'comment', count: count + (counted?.count ?? 0), where: counted?.where ?? [] },
  ];
}

function planThread(
  { clause, start, end, lostQuote, isResolved, comments }: ParsedThread,
  text: string,
  place: (at: number) => number,
): PlannedThread {
  const before = normalizeText(text.slice(0, start)).length;
  // What stands on every word of a clause is about the clause.
  const isAboutWords = end > start && (start > 0 || end < text.length);
  return {
    clause: place(clause),
    isResolved,
    lostQuote: lostQuote === null ? null : normalizeText(lostQuote).slice(0, LIMITS.clause),
    words: isAboutWords
      ? findNearest(normalizeText(text), normalizeText(text.slice(start, end)), before)
      : null,
    comments: comments
      .map(({ author, at, text }) => ({ source: fileSource(author, at), text: normalizeText(text) }))
      .filter(({ text }) => text !== ''),
  };
}

/** Where words stand in a text that was tidied since: nearest to where they stood. */
function findNearest(text: string, quote: string, start: number): { start: number; end: number } | null {
  if (quote === '') return null;
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  return nearest < 0 ? null : { start: nearest, end: nearest + quote.length };
}

function planAmendment(
  { change, shape, author, at, text, formats, reason, baseText, baseFormats }: ParsedAmendment,
  present: ClauseKind,
  clause: number,
): PlannedAmendment {
  const kind = shape?.kind ?? present;
  return {
    change,
    shape,
    clause,
    source: fileSource(author, at),
    proposed: normalizeClause({ kind, text, formats }),
    reason: normalizeText(reason),
    base: baseText === null ? null : normalizeClause({ kind, text: baseText, formats: baseFormats }),
  };
}

function fileSource(author: string, at: string | null): FileSourceRecord {
  return {
    authorInFile:
      [...parseFileAuthor(normalizeText(author))].slice(0, IMPORT_LIMITS.author).join('').trim() ||
      UNKNOWN_AUTHOR,
    at,
  };
}

/** Every text that would come in, for the gate through which all words come. */
export function textsToInspect({ clauses, threads, proposals }: ImportPlan): IncomingText[] {
  const authors = new Set([
    ...threads.flatMap(({ comments }) => comments.map(({ source }) => source.authorInFile)),
    ...proposals.map(({ source }) => source.authorInFile),
  ]);
  return [
    ...clauses.flatMap((clause, at) => wordsToInspect(`clauses.${at}`, clause)),
    ...threads.flatMap(({ comments, lostQuote }, at) => [
      ...comments.map(({ text }, place) => ({ field: `threads.${at}.comments.${place}.text`, text })),
      ...(lostQuote ? [{ field: `threads.${at}.quote`, text: lostQuote }] : []),
    ]),
    ...proposals.flatMap(({ proposed, reason, base }, at) => [
      ...wordsToInspect(`amendments.${at}`, proposed),
      ...(reason === '' ? [] : [{ field: `amendments.${at}.reason`, text: reason }]),
      ...(base === null ? [] : wordsToInspect(`amendments.${at}.base`, base)),
    ]),
    ...[...authors].map((text, at) => ({ field: `authors.${at}`, text })),
  ];
}

/** Words, and the addresses that they lead to. */
function wordsToInspect(field: string, { text, formats }: FormattedText): IncomingText[] {
  const addresses = new Set(formats.flatMap(({ href }) => href ?? []));
  return [
    { field: `${field}.text`, text },
    ...[...addresses].map((address) => ({ field: `${field}.formats`, text: textOfPageUrl(address) })),
  ];
}
