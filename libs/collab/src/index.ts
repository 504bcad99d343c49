export { everContained } from './ever-contained.ts';
export { CollabFaultError, type CollabFault } from './collab-fault.ts';
export {
  clauseOf,
  clausesOf,
  fragmentOf,
  headOf,
  isRemoved,
  type ClauseLayout,
  Layout,
  layoutOf,
  shapeOf,
  textOf,
} from './layout.ts';
export { formatsOf, keepFormats, writeFormats } from './formats.ts';
export type { LostText } from './lost-text.ts';
export type { UnseenText } from './unseen-text.ts';
export { clauseElement, LayoutOperations, setAttribute } from './layout-operations.ts';
export { Replica, seedState, type CollabDelta } from './replica.ts';
export {
  attributeOf,
  containerOf,
  idOf,
  isMark,
  lengthOf,
  markOf,
  rangesOf,
  type Segment,
  segmentsOf,
  textsOf,
  textOfSegment,
} from './segments.ts';
export { CLAUSE_NODE, FRAGMENT_NAME, type CollabClause } from './schema.ts';
export { differingRange, normalizeText } from './normalize-text.ts';
export { requireCollabDocument } from './update-check.ts';
export {
  type TextReplacement,
  deleteWords,
  insertWords,
  replaceWords,
  positionAt,
  type TextPosition,
} from './words.ts';
export { ClauseNotInDocument, type CollabEdit } from './apply-edits.ts';
