export { everSaid } from './ever-said.ts';
export { ManuscriptRefusal, type ManuscriptFault } from './faults.ts';
export type { LostWords } from './lost-words.ts';
export { clausesOf, fragmentOf } from './read.ts';
export { Replica, seededWith, type ManuscriptDelta } from './replica.ts';
export { CLAUSE, TEXT, type ManuscriptClause } from './shape.ts';
export { differingStretch, tidyWords } from './tidy-words.ts';
export { elementFor, NotInManuscript, replaceWords, type Cut, type ManuscriptEdit } from './write.ts';
