import { authorWords, type StandardContent } from '../content.ts';

/** A standard as data, for programs: what it holds is said in words that stay. */
export function jsonFile({ id, title, state, version, takenAt, clauses, threads, amendments }: StandardContent): string {
  return `${JSON.stringify({
    format: 'norbanet-standard', formatVersion: 1,
    standard: { id, title, state }, version, takenAt,
    clauses: clauses.map(({ id: clauseId, number, mark, kind, depth, text }) => ({ id: clauseId, number, mark, kind, depth, text })),
    threads: threads.map(({ id: threadId, clauseId, state: stands, anchor, comments }) => ({
      id: threadId, clauseId, state: stands, words: anchor.state === 'placed' ? { start: anchor.start, end: anchor.end, quote: anchor.quote } : null,
      comments: comments.map(({ by, at, text }) => ({ by: { ...by, said: authorWords(by) }, at, text })),
    })),
    amendments: amendments.map(({ ordinal, clauseId, country, baseText, proposedText, reason, at }) => ({ ordinal, clauseId, country, baseText, proposedText, reason, at })),
  }, null, 2)}\n`;
}
