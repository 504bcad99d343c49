import type { FaultCode } from './problem.ts';

/** Options of a validation rule: what is wrong where it is broken, if the rule alone does not say so. */
export function withFault(fault: FaultCode): { readonly context: FaultContext } {
  return { context: { fault } };
}

export interface FaultContext {
  readonly fault: FaultCode;
}
