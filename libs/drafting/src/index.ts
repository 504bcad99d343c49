export { anchorOf, rebaseAnchor, findAnchor, type AnchorPlacement, type TextAnchor } from './anchors.ts';
export {
  compareVersions,
  type ClauseDifference,
  type ClauseDifferenceKind,
  type VersionedClause,
} from './compare-versions.ts';
export { nextEdition } from './edition.ts';
export { joinPieces, mergeWords, type MergedPiece } from './merge-words.ts';
export { headingRanks, numberClauses, type ClauseNumber } from './numbering.ts';
export { isOrderKey, keyBetween, keysBetween } from './order-keys.ts';
export { inOrder, outlineOf, positionAfter, type ClausePosition } from './outline.ts';
export { diffWords, hunksBetween, type WordChange, type Hunk } from './word-diff.ts';
export { AnchorRebaser, rebaseAcrossClauses, type ClauseEdit, type ClauseAnchor } from './anchor-rebase.ts';
export { occurrencesOf } from './occurrences.ts';
export { reorderPositions } from './clause-reorder.ts';
export {
  areNormal,
  joinFormatted,
  normalizeFormats,
  runsOf,
  sliceFormats,
  type FormattedRun,
  type FormattedText,
} from './formats.ts';
export {
  diffFormatted,
  formatsOn,
  mergeFormats,
  rebaseFormats,
  type FormattedChange,
} from './format-merge.ts';
export { changedCells, diffClause, diffRow } from './row-diff.ts';
export { blocksOf, CELL_SEPARATOR, cellsOf, columnsOf, fitCells, type ClauseBlock } from './tables.ts';
export {
  carryReferences,
  mapReferences,
  placeReferences,
  referencesIn,
  renewReferences,
  withoutReferenceWords,
  type ClauseReference,
} from './references.ts';
