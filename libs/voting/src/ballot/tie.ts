/**
 * What is done where a count leaves options equal: nothing, a runoff between them, the chair's word, or a
 * public lot.
 */
export const TIE_RULES = ['report', 'runoff', 'chair', 'lot'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What was laid down for a tie. The count itself never chooses among equals. */
export interface TieProvision {
  readonly rule: TieRule;
  /** The country that has the chair, where the chair decides. */
  readonly chair?: string;
}
