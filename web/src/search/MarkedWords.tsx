import type { MarkedText } from './queries.ts';
import classes from './Search.module.css';

/** A text with the words marked that were found. */
export function MarkedWords({ marked: { text, marks } }: { marked: MarkedText }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark className={classes.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
