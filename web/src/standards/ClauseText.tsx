import type { TextFormat } from '@nbn/contracts';
import { sliceFormats } from '@nbn/drafting';
import { Fragment, useMemo } from 'react';
import classes from './Draft.module.css';
import { FormattedWords } from './FormattedWords.tsx';
import type { Clause, Thread } from './queries.ts';
import type { FindTerms, TermRange } from './definitions/term-ranges.ts';
import { TermWords } from './definitions/TermWords.tsx';
import { type Segment, segmentsOf } from './text-segments.ts';
import { threadDescriptionId } from './threads/thread-description-id.ts';

const NO_TERMS: readonly TermRange[] = [];

interface QuotedWordsProps {
  text: string;
  formats: readonly TextFormat[];
  /** The defined terms in the clause. */
  terms?: readonly TermRange[];
  /** The threads of the clause. */
  threads: readonly Thread[];
  open: string | null;
  /** Where these words begin in their clause. */
  offset?: number;
}

/**
 * Words of a clause as they look, those under discussion marked. Exactly its text, so that a selection has the
 * text's own offsets.
 */
export function QuotedWords({
  text: all,
  formats,
  terms = NO_TERMS,
  threads,
  open,
  offset = 0,
}: QuotedWordsProps) {
  const segments = useMemo(
    () =>
      segmentsOf(
        all,
        threads
          .filter(({ anchor }) => anchor.state === 'placed')
          .map(({ id, anchor: { start, end } }) => ({
            id,
            start: Math.max(0, start - offset),
            end: Math.min(all.length, end - offset),
          })),
      ),
    [all, threads, offset],
  );
  return withOffsets(segments).map(({ text, threads: ids, from: at }) => {
    const words = (
      <FormattedWords text={text} formats={sliceFormats(formats, at, at + text.length)}>
        {(part, begin) => <TermWords text={part} from={offset + at + begin} terms={terms} />}
      </FormattedWords>
    );
    if (ids.length === 0) return <Fragment key={at}>{words}</Fragment>;
    return (
      // Each leads to its thread, by a press and by Enter (mark-clicks.ts).
      <mark
        key={at}
        className={classes.mark}
        data-thread={ids.join(' ')}
        data-open={(open !== null && ids.includes(open)) || undefined}
        data-several={ids.length > 1 || undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-describedby={ids.map(threadDescriptionId).join(' ')}
      >
        {words}
      </mark>
    );
  });
}

function withOffsets(segments: readonly Segment[]): (Segment & { from: number })[] {
  let at = 0;
  return segments.map((segment) => {
    const from = at;
    at += segment.text.length;
    return { ...segment, from };
  });
}

interface ClauseTextProps {
  clause: Clause;
  threads: readonly Thread[];
  open: string | null;
  headingLevel: number;
  /** Finds the defined terms in its words. */
  findTerms: FindTerms;
}

/** The words of a clause, as what it is. */
export function ClauseText({ clause, threads, open, headingLevel, findTerms }: ClauseTextProps) {
  const terms = useMemo(() => findTerms(clause.text), [findTerms, clause.text]);
  const words = (
    <QuotedWords text={clause.text} formats={clause.formats} terms={terms} threads={threads} open={open} />
  );
  const common = { className: classes.clause, 'data-clause-text': clause.id };
  if (clause.kind !== 'heading') return <p {...common}>{words}</p>;
  const Heading = `h${Math.min(6, headingLevel)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading {...common}>{words}</Heading>;
}
