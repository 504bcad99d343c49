import { useMemo, type ReactNode } from 'react';
import classes from './Draft.module.css';
import type { Clause, Thread } from './queries.ts';
import type { FindTerms } from './definitions/term-ranges.ts';
import { TermWords } from './definitions/TermWords.tsx';
import { segmentsOf } from './text-segments.ts';
import { threadDescriptionId } from './threads/thread-description-id.ts';

interface ClauseTextProps {
  clause: Clause;
  threads: readonly Thread[];
  open: string | null;
  headingLevel: number;
  /** Finds the defined terms in its words. */
  findTerms: FindTerms;
}

/**
 * The words of a clause, those under discussion marked. Exactly its text, so that a selection has the text's
 * own offsets.
 */
export function ClauseText({ clause, threads, open, headingLevel, findTerms }: ClauseTextProps) {
  const segments = useMemo(
    () =>
      segmentsOf(
        clause.text,
        threads
          .filter(({ anchor }) => anchor.state === 'placed')
          .map(({ id, anchor: { start, end } }) => ({ id, start, end })),
      ),
    [clause.text, threads],
  );
  const terms = useMemo(() => findTerms(clause.text), [findTerms, clause.text]);
  const words: ReactNode[] = [];
  let from = 0;
  for (const { text, threads: ids } of segments) {
    words.push(
      ids.length === 0 ? (
        <TermWords key={from} text={text} from={from} terms={terms} />
      ) : (
        // Each leads to its thread, by a press and by Enter (mark-clicks.ts).
        <mark
          key={from}
          className={classes.mark}
          data-thread={ids.join(' ')}
          data-open={(open !== null && ids.includes(open)) || undefined}
          data-several={ids.length > 1 || undefined}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-describedby={ids.map(threadDescriptionId).join(' ')}
        >
          <TermWords text={text} from={from} terms={terms} />
        </mark>
      ),
    );
    from += text.length;
  }
  const common = { className: classes.clause, 'data-clause-text': clause.id };
  if (clause.kind !== 'heading') return <p {...common}>{words}</p>;
  const Heading = `h${Math.min(6, headingLevel)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading {...common}>{words}</Heading>;
}
