import {
  optionRulesOf,
  type BallotDefinition,
  type BallotMethodName,
  type BallotPaper,
} from '../ballot/definition.ts';
import { wholeNumber } from './poll-file.ts';

type Options = readonly { readonly id: string }[];

const CONSENT_COLUMNS = ['answer', 'reason', 'paragraph', 'lifts'] as const;

/** The columns of a seat's paper on a text; null where it chose among options, which have a column each. */
export function textColumns(method: BallotMethodName): readonly string[] | null {
  if (method === 'consent') return CONSENT_COLUMNS;
  return method === 'proposal' ? ['answer'] : null;
}

export function cellsOf(paper: BallotPaper, options: Options): string[] {
  if ('choice' in paper) return [paper.choice];
  if ('consent' in paper)
    return [paper.consent, paper.reason ?? '', paper.paragraph ?? '', paper.lifts ?? ''];
  return options.map(({ id }) => {
    if ('approvals' in paper) return paper.approvals.includes(id) ? '1' : '';
    if ('ranking' in paper) return String(paper.ranking.findIndex((group) => group.includes(id)) + 1 || '');
    return String(('scores' in paper ? paper.scores : paper.dots)[id] ?? '');
  });
}

/** What the cells say, as the one validation of papers then takes it or names its faults. */
export function paperOf(
  definition: Pick<BallotDefinition, 'method' | 'most'>,
  options: Options,
  cells: readonly string[],
  line: number,
): BallotPaper {
  const { method } = definition;
  const [answer = '', reason = '', paragraph = '', lifts = ''] = cells;
  if (method === 'proposal') return { choice: answer } as BallotPaper;
  if (method === 'consent')
    return { consent: answer, ...filled({ reason, paragraph, lifts }) } as BallotPaper;
  const given = options.flatMap(({ id }, at) =>
    cells[at] ? [{ id, number: wholeNumber(cells[at], line) }] : [],
  );
  const numbers = Object.fromEntries(given.map(({ id, number }) => [id, number]));
  const { kind } = optionRulesOf(definition);
  if (kind === 'approvals')
    return { approvals: given.filter(({ number }) => number > 0).map(({ id }) => id) };
  if (kind === 'scores') return { scores: numbers };
  if (kind === 'dots') return { dots: numbers };
  const ranks = [...new Set(given.map(({ number }) => number))].toSorted((a, b) => a - b);
  return { ranking: ranks.map((rank) => given.filter(({ number }) => number === rank).map(({ id }) => id)) };
}

function filled(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
