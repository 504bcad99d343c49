import { isCountedClause } from '@nbn/contracts';
import type { ImportLoss } from '@nbn/import';
import type { BroughtIn } from './bringing-in.service.ts';
import type { BroughtInView, WordLossView, WordReadingView } from './dto/word-file.view.ts';
import type { FileReading } from './word/word-reading.ts';

const SHOWN = 12;
const AUTHORS_SHOWN = 8;

export function presentReading({
  title,
  clauses,
  losses,
  tracked: { insertions, deletions, authors },
  threads,
  proposals,
}: FileReading): WordReadingView {
  const headings = clauses.filter(({ kind }) => kind === 'heading').length;
  const said = threads.flatMap((thread) => thread.comments);
  return {
    title,
    headings,
    clauses: clauses.filter(isCountedClause).length,
    beginning: clauses.slice(0, SHOWN).map((each) => ({ ...each })),
    losses: losses.map(presentLoss),
    tracked: { insertions, deletions, authors: authors.slice(0, AUTHORS_SHOWN) },
    comments: {
      threads: threads.length,
      comments: said.length,
      authors: [...new Set(said.map(({ author }) => author))].filter(Boolean).slice(0, AUTHORS_SHOWN),
    },
    amendments: proposals.length,
  };
}

export function presentBroughtIn({
  standardId,
  clauses,
  threads,
  amendments,
  losses,
}: BroughtIn): BroughtInView {
  return { standardId, clauses, threads, amendments, losses: losses.map(presentLoss) };
}

const presentLoss = ({ kind, count, where }: ImportLoss): WordLossView => ({
  kind,
  count,
  where: [...where],
});
