import draft from '../Draft.module.css';
import type { ClauseDifference } from './queries.ts';

/**
 * A difference that the server worked out: words that went are struck through, words that came are
 * underlined.
 */
export function WordDiff({ words }: { words: ClauseDifference['words'] }) {
  // A change has no identity but its place: the list is drawn anew as a whole.
  return (
    <p className={draft.difference}>
      {words.map(({ kind, text }, at) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={at}>{text}</del>
        ) : (
          <ins key={at}>{text}</ins>
        ),
      )}
    </p>
  );
}
