import { approval, type ApprovalWorking } from './approval.ts';
import type { Count, Method, Poll } from './method.ts';
import { schulze, type SchulzeWorking } from './schulze.ts';

/** The reckoning of any method; `method` tells which. */
export type Working = ApprovalWorking | SchulzeWorking;

export const METHOD_NAMES = ['approval', 'schulze'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

const METHODS: { readonly [Name in MethodName]: Method<Name, Extract<Working, { method: Name }>> } = { approval, schulze };

/** The rules of a method's paper. */
export function paperRulesOf(method: MethodName) {
  return METHODS[method].paper;
}

/** Counts a poll by the named method. */
export function count(method: MethodName, poll: Poll): Count<Working> {
  return METHODS[method].count(poll);
}
