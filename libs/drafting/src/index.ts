export { anchorOf, carryAnchor, findAnchor, type Anchored, type TextAnchor } from './anchors.ts';
export {
  compareVersions,
  type ClauseDifference,
  type Fate,
  type VersionedClause,
} from './compare-versions.ts';
export { nextEdition } from './edition.ts';
export { joinedText, mergeWords, type MergedPiece } from './merge-words.ts';
export { headingRanks, numberClauses, type Numbered } from './numbering.ts';
export { isOrderKey, keyBetween, keysBetween } from './order-keys.ts';
export { inOrder, outlineOf, positionAfter, type Placed } from './outline.ts';
export { diffWords, hunksBetween, type Change, type Hunk } from './word-diff.ts';
export { AnchorCarrier, carryOver, type ClauseEdit, type Standing } from './carry-over.ts';
export { occurrencesOf } from './occurrences.ts';
export { reordered } from './reordering.ts';
