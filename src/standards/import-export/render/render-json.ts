import { DATA_FILE } from '@nbn/contracts';
import { definitionsData } from '../../definitions/files/definitions.json.ts';
import { sourcesData } from '../../sources/files/sources.json.ts';
import { formatAuthor } from '../file-labels.ts';
import type { StandardContent } from '../standard-content.ts';

/** A standard as data, for programs: its values are words that stay the same. */
export function renderJson({
  id,
  title,
  state,
  version,
  takenAt,
  clauses,
  threads,
  amendments,
  sources,
  definitions,
}: StandardContent): string {
  return `${JSON.stringify(
    {
      format: DATA_FILE.format,
      formatVersion: DATA_FILE.version,
      standard: { id, title, state },
      version,
      takenAt,
      clauses: clauses.map(({ id: clauseId, number, mark, kind, depth, level, text, formats }) => ({
        id: clauseId,
        number,
        mark,
        kind,
        depth,
        level,
        text,
        formats,
      })),
      threads: threads.map(({ id: threadId, clauseId, state: stands, anchor, comments }) => ({
        id: threadId,
        clauseId,
        state: stands,
        words:
          anchor.state === 'placed' ? { start: anchor.start, end: anchor.end, quote: anchor.quote } : null,
        lostQuote: anchor.state === 'orphan' ? anchor.quote : null,
        comments: comments.map(({ by, source, at, text }) => ({
          by: { ...by, said: formatAuthor(by, 'en') },
          source,
          at,
          text,
        })),
      })),
      amendments: amendments.map((amendment) => ({
        ordinal: amendment.ordinal,
        clauseId: amendment.clauseId,
        ...(amendment.change === 'reworded' ? {} : { change: amendment.change }),
        ...(amendment.change === 'added' ? { kind: amendment.baseKind, level: amendment.baseLevel } : {}),
        country: amendment.country,
        baseText: amendment.baseText,
        baseFormats: amendment.baseFormats,
        proposedText: amendment.proposedText,
        proposedFormats: amendment.proposedFormats,
        reason: amendment.reason,
        at: amendment.at,
      })),
      ...sourcesData(sources),
      ...definitionsData(definitions),
    },
    null,
    2,
  )}\n`;
}
