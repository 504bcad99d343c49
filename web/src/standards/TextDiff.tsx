import type { TextFormat } from '@nbn/contracts';
import { diffFormatted } from '@nbn/drafting';
import { useMemo } from 'react';
import classes from './Draft.module.css';
import { TextRun } from './TextRun.tsx';

const PLAIN: readonly TextFormat[] = [];

/** How words looked and look. */
export interface TextDiffFormats {
  readonly before: readonly TextFormat[];
  readonly after: readonly TextFormat[];
}

interface TextDiffProps {
  before: string;
  after: string;
  /** How the words looked and look, where that is known. */
  formats?: TextDiffFormats;
}

/** What changed between two texts: words that went are struck through, words that came are underlined. */
export function TextDiff({ before, after, formats }: TextDiffProps) {
  const [was, now] = [formats?.before ?? PLAIN, formats?.after ?? PLAIN];
  const changes = useMemo(
    () => diffFormatted({ text: before, formats: was }, { text: after, formats: now }),
    [before, after, was, now],
  );
  // A change has no identity but its place: the list is rendered again as a whole.
  return (
    <p className={classes.difference}>
      {changes.map(({ kind, text, formats: form }, at) => (
        <TextRun key={at} kind={kind} text={text} formats={form} />
      ))}
    </p>
  );
}
