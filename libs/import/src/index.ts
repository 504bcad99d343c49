export { plainBlock, type BlockShape, type Piece, type TextBlock, type TrackedChange } from './blocks.ts';
export {
  ClauseBuilder,
  type ClauseOptions,
  type ClauseProposal,
  type ImportedText,
  type PlacedComment,
  type ReadClause,
} from './clause-builder.ts';
export { lineMark } from './list-marks.ts';
export { Losses, type ImportLoss } from './losses.ts';
export type { ChangesChoice } from './paragraph-marks.ts';
export { joinedPieces, saysAnything, trimmedPieces } from './pieces.ts';
export { plainTextBlocks } from './plain-text.ts';
export { scriptText } from './scripts.ts';
