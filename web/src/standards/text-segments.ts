export interface MarkedRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  /** The threads whose words these are, the last opened first; none: plain text. */
  readonly threads: readonly string[];
}

/**
 * Cuts a clause's text where threads begin and end, so that overlapping threads are all shown. Nothing of the
 * text is lost.
 */
export function segmentsOf(text: string, marks: readonly MarkedRange[]): Segment[] {
  const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    return {
      text: text.slice(from, to),
      threads: within
        .filter(({ start, end }) => start <= from && end >= to)
        .map(({ id }) => id)
        .toReversed(),
    };
  });
}
