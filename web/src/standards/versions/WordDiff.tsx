import type { ClauseKind } from '@nbn/contracts';
import { ChangedWords } from '../ChangedWords.tsx';
import type { ClauseDifference } from './queries.ts';

/**
 * A difference that the server worked out: words that went are struck through, words that came are
 * underlined.
 */
export function WordDiff({ kind, words }: { kind: ClauseKind; words: ClauseDifference['words'] }) {
  return <ChangedWords kind={kind} changes={words} />;
}
