import type { AnyPaper, PaperKind, PaperOfKind, PaperRules, Ranking } from './paper.ts';

/** Why a paper is refused. */
export const PAPER_FAULTS = [
  'wrong-paper',
  'unknown-option',
  'repeated-option',
  'empty-rank',
  'equal-ranks',
  'not-a-whole-number',
  'out-of-range',
  'too-many-dots',
  'block-without-reason',
  'block-without-paragraph',
  'reservations-without-reason',
] as const;
export type PaperFaultCode = (typeof PAPER_FAULTS)[number];

export interface PaperFault {
  readonly code: PaperFaultCode;
  /** The option at fault, where one is: cut short, since it may be anything that was sent. */
  readonly option?: string;
}

export type CheckedPaper<Kind extends PaperKind = PaperKind> =
  | { readonly ok: true; readonly paper: PaperOfKind[Kind] }
  | { readonly ok: false; readonly faults: readonly PaperFault[] };

/**
 * The one validation of a paper, for the interface, the import and the recount alike.
 * A paper with any fault is refused whole.
 */
export function checkPaper<Kind extends PaperKind>(
  rules: PaperRules<Kind>,
  options: readonly string[],
  input: unknown,
): CheckedPaper<Kind> {
  if (!isRecord(input) || Object.keys(input).length !== 1 || !Object.hasOwn(input, rules.kind))
    return refused('wrong-paper');
  const check: (rules: PaperRules, options: readonly string[], content: unknown) => CheckedContent =
    CHECKS[rules.kind];
  const checked = check(rules, options, input[rules.kind]);
  if (Array.isArray(checked)) return { ok: false, faults: checked };
  return { ok: true, paper: checked as PaperOfKind[Kind] };
}

type CheckedContent = AnyPaper | PaperFault[];

const CHECKS: Readonly<
  Record<PaperKind, (rules: PaperRules, options: readonly string[], content: unknown) => CheckedContent>
> = {
  approvals: (_, options, approvals) => checkApprovals(options, approvals),
  ranking: checkRanking,
  scores: checkScores,
  dots: checkDots,
};

function checkApprovals(options: readonly string[], approvals: unknown): CheckedContent {
  if (!isTexts(approvals)) return [{ code: 'wrong-paper' }];
  const faults = optionFaults(options, approvals);
  return faults.length > 0 ? faults : { approvals: [...approvals] };
}

function checkRanking(rules: PaperRules, options: readonly string[], ranking: unknown): CheckedContent {
  if (!Array.isArray(ranking) || !ranking.every(isTexts)) return [{ code: 'wrong-paper' }];
  const groups: Ranking = ranking;
  const faults = optionFaults(options, groups.flat());
  if (groups.some((group) => group.length === 0)) faults.push({ code: 'empty-rank' });
  if (!rules.equalRanks && groups.some((group) => group.length > 1)) faults.push({ code: 'equal-ranks' });
  return faults.length > 0 ? faults : { ranking: groups.map((group) => [...group]) };
}

function checkScores(rules: PaperRules, options: readonly string[], scores: unknown): CheckedContent {
  const faults = numberFaults(options, scores, rules.most ?? Number.MAX_SAFE_INTEGER);
  return faults.length > 0 ? faults : { scores: numbersOf(scores) };
}

function checkDots(rules: PaperRules, options: readonly string[], dots: unknown): CheckedContent {
  const faults = numberFaults(options, dots, Number.MAX_SAFE_INTEGER);
  if (faults.length > 0) return faults;
  const numbers = numbersOf(dots);
  // In bigints: a sum of huge numbers must not slip below the budget by rounding.
  const spent = Object.values(numbers).reduce((total, number) => total + BigInt(number), 0n);
  return spent > BigInt(rules.most ?? Number.MAX_SAFE_INTEGER)
    ? [{ code: 'too-many-dots' }]
    : { dots: numbers };
}

function numberFaults(options: readonly string[], numbers: unknown, most: number): PaperFault[] {
  if (!isRecord(numbers)) return [{ code: 'wrong-paper' }];
  const faults = optionFaults(options, Object.keys(numbers));
  for (const [option, number] of Object.entries(numbers)) {
    if (!Number.isSafeInteger(number))
      faults.push({ code: 'not-a-whole-number', option: option.slice(0, 80) });
    else if ((number as number) < 0 || (number as number) > most)
      faults.push({ code: 'out-of-range', option: option.slice(0, 80) });
  }
  return faults;
}

/**
 * Written anew from entries, so that an option named like something every object has is an option like
 * others.
 */
function numbersOf(numbers: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers as Record<string, number>));
}

function optionFaults(options: readonly string[], named: readonly string[]): PaperFault[] {
  const optionIds = new Set(options);
  const seen = new Set<string>();
  const faults: PaperFault[] = [];
  for (const option of named) {
    if (!optionIds.has(option)) faults.push({ code: 'unknown-option', option: option.slice(0, 80) });
    else if (seen.has(option)) faults.push({ code: 'repeated-option', option });
    seen.add(option);
  }
  return faults;
}

function refused(code: PaperFaultCode): { ok: false; faults: PaperFault[] } {
  return { ok: false, faults: [{ code }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
