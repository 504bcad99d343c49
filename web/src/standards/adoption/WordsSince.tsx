import { TextDiff } from '../TextDiff.tsx';
import type { AdoptionRecord, CountryClause } from './queries.ts';

interface WordsSinceProps {
  /** What it said when it was spoken about; null: the same as now. */
  before: AdoptionRecord['before'];
  clause: CountryClause;
}

/** What changed in a clause since a country or a seat spoke about it. */
export function WordsSince({ before, clause: { kind, text, formats } }: WordsSinceProps) {
  if (before === null) return null;
  return (
    <TextDiff
      kind={kind}
      before={before.text}
      after={text}
      formats={{ before: before.formats, after: formats }}
    />
  );
}
