import type { ClauseKind, WordLossKind } from '@nbn/contracts';

export class WordLossView {
  kind!: WordLossKind;
  count!: number;
  /** The first words of where, as far as it can be said. */
  where!: string[];
}

export class TrackedView {
  insertions!: number;
  deletions!: number;
  /** Whose they are, as the file says; the first of them. */
  authors!: string[];
}

export class FoundCommentsView {
  threads!: number;
  comments!: number;
  /** Who wrote them, as the file says; the first of them. */
  authors!: string[];
}

export class ReadClauseView {
  kind!: ClauseKind;
  level!: number;
  text!: string;
}

/** What a Word file would bring in. Nothing of it is kept. */
export class ImportPreviewView {
  /** Of the document itself; empty where it says none. */
  title!: string;
  headings!: number;
  clauses!: number;
  /** The first of them. */
  beginning!: ReadClauseView[];
  /** What is left out, or taken in another form. */
  losses!: WordLossView[];
  /** Changes that nobody has accepted or refused. */
  tracked!: TrackedView;
  comments!: FoundCommentsView;
  /** Of a file of Norbanet’s own data: the amendments in it. */
  amendments!: number;
}

/** What came of a Word file. */
export class ImportResultView {
  standardId!: string;
  /** How many clauses were added. */
  clauses!: number;
  /** How many threads were opened, and amendments begun as drafts of your team. */
  threads!: number;
  amendments!: number;
  losses!: WordLossView[];
}
