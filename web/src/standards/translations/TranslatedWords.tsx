import type { FormattedText } from '@nbn/drafting';
import { ClauseWords } from '../ClauseWords.tsx';
import type { TranslationEntry } from './queries.ts';
import classes from './Translation.module.css';

/** Words of a row of the page, in either language, as what they are. */
export function TranslatedWords({ item: { kind }, words }: { item: TranslationEntry; words: FormattedText }) {
  return <ClauseWords kind={kind === 'row' ? 'row' : 'clause'} {...words} className={classes.words} />;
}
