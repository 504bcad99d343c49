import {
  approvalLine,
  equalSharesCostsLine,
  equalSharesLine,
  mostVotesCostsLine,
  phragmenLine,
  proportionalApprovalLine,
  sequentialProportionalApprovalLine,
} from './approval-lines.ts';
import { InvalidCaseFile, readCase, type CaseFile } from './case-file.ts';
import { consentLine, proposalLine } from './decision-lines.ts';
import { electionLine, electionMethod } from './election-lines.ts';
import type { Line } from './lines.ts';
import { dotsLine, scoreLine, starLine } from './number-lines.ts';
import {
  bordaLine,
  copelandLine,
  defaultOptionLine,
  irvLine,
  kemenyLine,
  minimaxLine,
  rankedPairsLine,
  schulzeLine,
} from './ranking-lines.ts';
import { chainLine, lotLine } from './record-lines.ts';
import { exactStvLine, meekLine, stvLine } from './transfer-lines.ts';

/** The names that counting files give to ways of counting. */
const LINES: Readonly<Record<string, (file: CaseFile) => Line>> = {
  approval: approvalLine,
  score: scoreLine,
  star: starLine,
  dots: dotsLine,
  schulze: schulzeLine,
  ranked_pairs: rankedPairsLine,
  borda: bordaLine,
  copeland: copelandLine,
  minimax: minimaxLine,
  kemeny: kemenyLine,
  debian_cssd: defaultOptionLine,
  irv: irvLine,
  stv_scotland: stvLine,
  stv_meek: meekLine,
  stv_wigm_exact: exactStvLine,
  mes: equalSharesLine,
  seq_phragmen: phragmenLine,
  pav: proportionalApprovalLine,
  seq_pav: sequentialProportionalApprovalLine,
  mes_pb: equalSharesCostsLine,
  greedy_pb: mostVotesCostsLine,
  proposal: proposalLine,
  consent: consentLine,
  lot: lotLine,
  chain: chainLine,
};

/**
 * Counts a file and answers with the keys that a file's `expected` has. Throws a RangeError, naming the
 * place, where it cannot be counted.
 */
export function tallyCase(file: unknown): Line {
  const given = readCase(file);
  // Where there is a roll, seats vote: the file is of the Network's own form.
  if (given.whole['roll'] !== undefined && electionMethod(given.method)) return electionLine(given);
  if (!Object.hasOwn(LINES, given.method))
    throw new InvalidCaseFile(
      'method',
      `there is no counting by ${JSON.stringify(given.method.slice(0, 40))}`,
    );
  return LINES[given.method]!(given);
}
