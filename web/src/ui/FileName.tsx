import { Fragment } from 'react';
import classes from './FileName.module.css';

interface FileNameProps {
  name: string;
}

/** Breaks that a reader makes, too: behind what joins words in a file's name. */
const BREAK_POINTS = /(?<=[_.\- ])(?=[^_.\- ])/;
const UNBROKEN_ENDING = 4;

/**
 * The name of a file, whole in the narrowest column: it breaks between its words, and what kind of file it is
 * stays in one piece.
 */
export function FileName({ name }: FileNameProps) {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 && name.length - dot <= 6 ? Math.max(0, dot - UNBROKEN_ENDING) : name.length;
  const words = name.slice(0, end).split(BREAK_POINTS);
  return (
    <span className={classes.name}>
      {words.map((word, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
      {end < name.length && <span className={classes.end}>{name.slice(end)}</span>}
    </span>
  );
}
