import { isCountedClause } from '@nbn/contracts';
import type { ImportLoss } from '@nbn/import';
import type { ImportResult } from './standard-import.service.ts';
import type { ImportResultView, WordLossView, ImportPreviewView } from './dto/import.view.ts';
import type { ParsedFile } from './word/parsed-file.ts';

const CLAUSES_SHOWN = 12;
const AUTHORS_SHOWN = 8;

export function presentImportPreview({
  title,
  clauses,
  losses,
  tracked: { insertions, deletions, authors },
  threads,
  proposals,
}: ParsedFile): ImportPreviewView {
  const headings = clauses.filter(({ kind }) => kind === 'heading').length;
  const comments = threads.flatMap((thread) => thread.comments);
  return {
    title,
    headings,
    clauses: clauses.filter(isCountedClause).length,
    beginning: clauses.slice(0, CLAUSES_SHOWN).map((each) => ({ ...each })),
    losses: losses.map(presentLoss),
    tracked: { insertions, deletions, authors: authors.slice(0, AUTHORS_SHOWN) },
    comments: {
      threads: threads.length,
      comments: comments.length,
      authors: [...new Set(comments.map(({ author }) => author))].filter(Boolean).slice(0, AUTHORS_SHOWN),
    },
    amendments: proposals.length,
  };
}

export function presentImportResult({
  standardId,
  clauses,
  threads,
  amendments,
  losses,
}: ImportResult): ImportResultView {
  return { standardId, clauses, threads, amendments, losses: losses.map(presentLoss) };
}

const presentLoss = ({ kind, count, where }: ImportLoss): WordLossView => ({
  kind,
  count,
  where: [...where],
});
