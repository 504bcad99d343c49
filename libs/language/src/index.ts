export { analyzeText, isStopWord, stemsOf } from './analyze.ts';
export type { AnalyzedWord } from './analyzed-word.ts';
export { detectLanguage } from './detect-language.ts';
export { isNominalForm } from './nominal-form.ts';
export type { LanguageRules } from './language-rules.ts';
export { editDistance, nearWords } from './near-words.ts';
export type { NearWord, WordCandidate } from './near-words.ts';
export { TermBank } from './term-bank.ts';
export type { ConceptSearch, FoundConcept, TermEntry } from './term-bank.ts';
