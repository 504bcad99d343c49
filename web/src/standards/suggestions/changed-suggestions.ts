import { equalFormats } from '@nbn/contracts';
import type { AmendmentLine } from '../amendments/queries.ts';

/**
 * Whether it proposes other words, or other looks of them, than it began from; a new clause, whether anything is
 * written in it.
 */
export function isChanged({
  change,
  baseText,
  baseFormats,
  proposedText,
  proposedFormats,
}: Pick<AmendmentLine, 'change' | 'baseText' | 'baseFormats' | 'proposedText' | 'proposedFormats'>): boolean {
  if (change === 'removed') return true;
  if (change === 'added') return proposedText.trim() !== '';
  return proposedText !== baseText || !equalFormats(proposedFormats, baseFormats);
}

/** Where a draft is written: in the place of its clause, or, a new clause, in a place of its own. */
export const slotOf = ({ id, change, clauseId }: Pick<AmendmentLine, 'id' | 'change' | 'clauseId'>): string =>
  change === 'added' ? id : clauseId;

/**
 * The drafts that change anything: by what is saved, and where one is open by what stands in it now.
 */
export function changedSuggestions(
  saved: readonly AmendmentLine[],
  open: readonly AmendmentLine[],
  changedNow: ReadonlyMap<string, boolean>,
): AmendmentLine[] {
  const savedIds = new Set(saved.map(({ id }) => id));
  return [...saved, ...open.filter(({ id }) => !savedIds.has(id))].filter((draft) =>
    draft.change === 'removed' ? true : (changedNow.get(slotOf(draft)) ?? isChanged(draft)),
  );
}
