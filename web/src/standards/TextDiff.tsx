import { diffWords } from '@nbn/drafting';
import { useMemo } from 'react';
import classes from './Draft.module.css';
import { TextRun } from './TextRun.tsx';

/** What changed between two texts: words that went are struck through, words that came are underlined. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => diffWords(before, after), [before, after]);
  // A change has no identity but its place: the list is rendered again as a whole.
  return (
    <p className={classes.difference}>
      {changes.map(({ kind, text }, at) => (
        <TextRun key={at} kind={kind} text={text} />
      ))}
    </p>
  );
}
