import { LIMITS } from './limits.ts';

/**
 * What a proposal to the term bank asks for: a new concept, another term of a concept, other words or forms of
 * a term, or that a term goes.
 */
export const TERM_PROPOSAL_KINDS = ['concept', 'term', 'correction', 'removal'] as const;
export type TermProposalKind = (typeof TERM_PROPOSAL_KINDS)[number];

export const TERM_PROPOSAL_STATES = ['open', 'confirmed', 'refused', 'withdrawn'] as const;
export type TermProposalState = (typeof TERM_PROPOSAL_STATES)[number];

/** Drafted for the bank, or looked at by two who speak the language. */
export const TERM_STATES = ['drafted', 'confirmed'] as const;
export type TermState = (typeof TERM_STATES)[number];

export const TERM_LIMITS = {
  term: 120,
  /** Of all inflected forms of a term together, in characters, and how many they may be. */
  forms: 6_000,
  formCount: 120,
  definition: 400,
  reason: 1_000,
  words: 100,
  /** Languages that a list shows beside each other. */
  languages: 3,
  /** Of a text whose terms are looked up. */
  text: LIMITS.clause,
} as const;
