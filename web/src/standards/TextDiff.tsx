import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { diffClause } from '@nbn/drafting';
import { useMemo } from 'react';
import { ChangedWords } from './ChangedWords.tsx';

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
  formats?: TextDiffFormats | undefined;
  /** Of the clause whose words they are. */
  kind?: ClauseKind | undefined;
}

/** What changed between two texts: words that went are struck through, words that came are underlined. */
export function TextDiff({ before, after, formats, kind = 'clause' }: TextDiffProps) {
  const [was, now] = [formats?.before ?? PLAIN, formats?.after ?? PLAIN];
  const changes = useMemo(
    () => diffClause(kind, { text: before, formats: was }, { text: after, formats: now }),
    [kind, before, after, was, now],
  );
  return <ChangedWords kind={kind} changes={changes} />;
}
