import { equalFormats } from '@nbn/contracts';
import type { AmendmentLine } from '../amendments/queries.ts';

/** Whether it proposes other words, or other looks of them, than it began from. */
export const isChanged = ({
  baseText,
  baseFormats,
  proposedText,
  proposedFormats,
}: Pick<AmendmentLine, 'baseText' | 'baseFormats' | 'proposedText' | 'proposedFormats'>): boolean =>
  proposedText !== baseText || !equalFormats(proposedFormats, baseFormats);

/**
 * The clauses that the reader changes: by what is saved, and where a clause is open by what stands in it now.
 */
export function changedClauses(
  drafts: readonly AmendmentLine[],
  open: ReadonlyMap<string, boolean>,
): string[] {
  const saved = drafts.filter((draft) => isChanged(draft)).map(({ clauseId }) => clauseId);
  const now = [...open].filter(([, isChangedNow]) => isChangedNow).map(([clauseId]) => clauseId);
  return [...new Set([...saved.filter((clauseId) => open.get(clauseId) !== false), ...now])];
}
