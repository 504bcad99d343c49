import draft from '../Draft.module.css';
import { TextRun } from '../TextRun.tsx';
import type { ClauseDifference } from './queries.ts';

/**
 * A difference that the server worked out: words that went are struck through, words that came are
 * underlined.
 */
export function WordDiff({ words }: { words: ClauseDifference['words'] }) {
  // A change has no identity but its place: the list is rendered again as a whole.
  return (
    <p className={draft.difference}>
      {words.map(({ kind, text, formats }, at) => (
        <TextRun key={at} kind={kind} text={text} formats={formats} />
      ))}
    </p>
  );
}
