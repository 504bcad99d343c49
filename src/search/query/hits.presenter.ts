import { analyzeText } from '@nbn/language';
import { FIELD_NAMES, offsetAfter, type FieldName } from '../analysis/text-fields.ts';
import type { SearchHitView } from '../dto/search.view.ts';
import type { HitText } from './hits.query.ts';
import { markText, snippetOf, type MarkedText, type PlacedWord } from './marked-text.ts';
import type { HitRow } from './search.query.ts';

type FoundFields = Readonly<Record<FieldName, readonly PlacedWord[]>>;

/** The words of each field, counted as they were when the entry was made. */
function placeWords(row: HitRow, hit: HitText): FoundFields {
  const positions = new Set(row.positions);
  const fields: Record<FieldName, PlacedWord[]> = { title: [], heading: [], body: [] };
  let offset = 0;
  for (const field of FIELD_NAMES) {
    const words = analyzeText(hit[field], row.language);
    fields[field] = words.map(({ start, end, position }) => ({
      start,
      end,
      found: positions.has(offset + position),
    }));
    offset = offsetAfter(offset, words.length);
  }
  return fields;
}

function nameOf(hit: HitText, words: FoundFields): MarkedText | null {
  if (hit.title) return markText(hit.title, words.title);
  return hit.heading ? markText(hit.heading, words.heading) : null;
}

const toView = (marked: MarkedText | null) => marked && { text: marked.text, marks: [...marked.marks] };

/** A hit with its words, as far as they were found. */
export function presentHit(row: HitRow, hit: HitText): SearchHitView {
  const words = placeWords(row, hit);
  return {
    kind: row.kind,
    id: row.id,
    part: row.part,
    title: toView(nameOf(hit, words)),
    context: hit.context,
    snippet: toView(snippetOf(hit.body, words.body)),
    language: row.language,
    country: hit.country,
    at: hit.at,
    reviewDue: row.reviewDue,
    link: hit.link,
  };
}
