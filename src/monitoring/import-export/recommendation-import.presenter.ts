import type { InstrumentRow } from '../instruments/instruments.query.ts';
import type { RecommendationImportLineView } from './dto/recommendation-import.view.ts';
import type { RecommendationRecord } from './recommendation-file.ts';

const MAX_SHOWN_LENGTH = 200;

/** A sound line as a preview shows it. */
export function presentImportLine(
  { line, source, number, text, provisionIds }: RecommendationRecord,
  instrument: InstrumentRow,
  known: boolean,
): RecommendationImportLineView {
  const characters = Array.from(text);
  return {
    line,
    instrument: instrument.shortTitle,
    source,
    number,
    text: characters.length > MAX_SHOWN_LENGTH ? `${characters.slice(0, MAX_SHOWN_LENGTH).join('')}…` : text,
    provisions: instrument.provisions.filter(({ id }) => provisionIds.includes(id)).map((one) => one.number),
    known,
  };
}
