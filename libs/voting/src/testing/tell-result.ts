import { ballotStatements } from '../ballot/ballot-statements.ts';
import { countBallot } from '../ballot/count-ballot.ts';
import type { BallotDefinition, BallotMethodName } from '../ballot/definition.ts';
import { english } from '../english.ts';
import type { Ranking } from '../paper.ts';
import { statementText } from '../statement-text.ts';

const NAMES: Record<string, string> = { A: 'Safe homes', B: 'Legal aid', C: 'Training', D: 'Data' };
const words = english((option) => NAMES[option]!);

/** An option on each rank, from the first letter on. */
export const strict = (text: string): Ranking => text.split('').map((option) => [option]);
export const ranked = (...rankings: Ranking[]) => rankings.map((ranking) => ({ ranking }));
/** So many papers of each order: `{ ABC: 4 }`. */
export const orders = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([order, count]) =>
    Array.from({ length: count }, () => ({ ranking: strict(order) })),
  );

/** The result of a ballot in English sentences; each paper is of a seat of a country of its own. */
export function tellResult(
  method: BallotMethodName,
  papers: readonly unknown[],
  more: Partial<BallotDefinition> = {},
): string[] {
  const roll = papers.map((_, at) => ({ seat: `s${at}`, country: `c${at}` }));
  const result = countBallot(
    { method, units: ['member'], chambers: [], options: ['A', 'B', 'C'], places: 1, roll, ...more },
    papers.map((paper, at) => ({ seat: `s${at}`, paper })),
  );
  return ballotStatements(result).map((statement) => statementText(statement, words));
}
