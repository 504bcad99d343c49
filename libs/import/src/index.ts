export {
  plainBlock,
  type Aside,
  type BlockShape,
  type Piece,
  type TextBlock,
  type TrackedChange,
  type WordForm,
} from './blocks.ts';
export {
  ClauseBuilder,
  type ClauseOptions,
  type ClauseProposal,
  type ImportedText,
  type PlacedComment,
  type ImportedClause,
} from './clause-builder.ts';
export { lineMark } from './list-marks.ts';
export { ImportLosses, type ImportLoss } from './import-losses.ts';
export type { ChangesMode } from './tracked-paragraphs.ts';
export {
  cutView,
  hasText,
  isKeptWhenAccepted,
  joinPieces,
  textOfPieces,
  trimPieces,
  trimView,
  viewOf,
} from './pieces.ts';
export { plainTextBlocks } from './plain-text.ts';
