export { everSaid } from './ever-said.ts';
export { ManuscriptRefusal, type ManuscriptFault } from './faults.ts';
export {
  clauseOf,
  clausesOf,
  fragmentOf,
  headOf,
  isGone,
  type LaidClause,
  Layout,
  layoutOf,
  shapeOf,
  textOf,
} from './layout.ts';
export type { LostWords } from './lost-words.ts';
export { elementFor, LayoutOperations, setAttribute } from './operations.ts';
export { Replica, seededWith, type ManuscriptDelta } from './replica.ts';
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
  wordsOf,
} from './segments.ts';
export { CLAUSE, TEXT, type ManuscriptClause } from './shape.ts';
export { differingStretch, tidyWords } from './tidy-words.ts';
export { requireManuscript } from './update-check.ts';
export { type Cut, deleteWords, insertWords, replaceWords, spotAt, type WordSpot } from './words.ts';
export { NotInManuscript, type ManuscriptEdit } from './write.ts';
