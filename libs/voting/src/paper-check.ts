import type { Paper, PaperRules, Ranking } from './paper.ts';

/** Why a paper is refused. */
export const PAPER_FAULTS = ['wrong-paper', 'unknown-option', 'repeated-option', 'empty-rank', 'equal-ranks'] as const;
export type PaperFaultCode = (typeof PAPER_FAULTS)[number];

export interface PaperFault {
  readonly code: PaperFaultCode;
  /** The option at fault, where one is: cut short, since it may be anything that was sent. */
  readonly option?: string;
}

export type CheckedPaper =
  | { readonly ok: true; readonly paper: Paper }
  | { readonly ok: false; readonly faults: readonly PaperFault[] };

/**
 * The one validation of a paper, for the interface, the import and the recount alike.
 * A paper with any fault is refused whole.
 */
export function checkPaper(rules: PaperRules, options: readonly string[], input: unknown): CheckedPaper {
  if (!isRecord(input) || Object.keys(input).length !== 1) return refused('wrong-paper');
  return rules.kind === 'approvals' ? checkApprovals(options, input['approvals']) : checkRanking(rules, options, input['ranking']);
}

function checkApprovals(options: readonly string[], approvals: unknown): CheckedPaper {
  if (!isTexts(approvals)) return refused('wrong-paper');
  const faults = optionFaults(options, approvals);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, paper: { approvals: [...approvals] } };
}

function checkRanking(rules: PaperRules, options: readonly string[], ranking: unknown): CheckedPaper {
  if (!Array.isArray(ranking) || !ranking.every(isTexts)) return refused('wrong-paper');
  const groups: Ranking = ranking;
  const faults = optionFaults(options, groups.flat());
  if (groups.some((group) => group.length === 0)) faults.push({ code: 'empty-rank' });
  if (!rules.equalRanks && groups.some((group) => group.length > 1)) faults.push({ code: 'equal-ranks' });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, paper: { ranking: groups.map((group) => [...group]) } };
}

function optionFaults(options: readonly string[], named: readonly string[]): PaperFault[] {
  const known = new Set(options);
  const seen = new Set<string>();
  const faults: PaperFault[] = [];
  for (const option of named) {
    if (!known.has(option)) faults.push({ code: 'unknown-option', option: option.slice(0, 80) });
    else if (seen.has(option)) faults.push({ code: 'repeated-option', option });
    seen.add(option);
  }
  return faults;
}

function refused(code: PaperFaultCode): CheckedPaper {
  return { ok: false, faults: [{ code }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
