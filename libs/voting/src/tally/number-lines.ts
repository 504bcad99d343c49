import { dots } from '../dots.ts';
import type { Poll } from '../method.ts';
import type { PaperKind } from '../paper.ts';
import { score } from '../score.ts';
import { countStar } from '../star.ts';
import { exact } from '../weight.ts';
import { InvalidCaseFile, readPapers, readWhole, type CaseFile } from './case-file.ts';
import { numbers, placingLine, type Line } from './lines.ts';

/** The highest score, or the dots a voter has: what the file says, or what is usual. */
export function mostOf({ settings }: CaseFile, name: 'max' | 'dots', usual: number): number {
  return settings[name] === undefined ? usual : readWhole(`options.${name}`, settings[name], 1);
}

function pollOf(file: CaseFile, kind: PaperKind, most: number): Poll {
  return {
    options: file.candidates,
    papers: readPapers(file, { kind, equalRanks: true, most }),
    places: file.seats,
  };
}

export function scoreLine(file: CaseFile): Line {
  const poll = pollOf(file, 'scores', mostOf(file, 'max', 5));
  const counted = score.count(poll);
  return {
    ...placingLine(counted, poll.places),
    scores: numbers(poll.options, counted.working.totals, counted.working.scale),
  };
}

export function dotsLine(file: CaseFile): Line {
  const poll = pollOf(file, 'dots', mostOf(file, 'dots', 10));
  const counted = dots.count(poll);
  return {
    ...placingLine(counted, poll.places),
    totals: numbers(poll.options, counted.working.totals, counted.working.scale),
  };
}

export function starLine(file: CaseFile): Line {
  if (file.seats !== 1) throw new InvalidCaseFile('seats', 'is 1 for STAR');
  const most = mostOf(file, 'max', 5);
  const poll = pollOf(file, 'scores', most);
  const counted = countStar(poll, most);
  const { finalists, runoff, decidedBy, unresolved, totals, scale } = counted.working;
  const scores = numbers(poll.options, totals, scale);
  if (unresolved) {
    const { tied, places, advanced } = unresolved;
    return {
      winners: null,
      order: counted.order,
      scores,
      unresolved: { round: 'score', tied, places, advanced },
    };
  }
  return {
    ...placingLine(counted, 1),
    scores,
    finalists,
    runoff: Object.fromEntries(runoff.map((units, at) => [finalists[at]!, exact(units, scale)])),
    ...(decidedBy ? { decided_by: decidedBy } : {}),
  };
}
