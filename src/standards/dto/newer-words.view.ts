import type { ClauseKind } from '@nbn/contracts';
import { TextFormatView } from './standard.view.ts';

/** A clause that says something else now than when it was cited. */
export class NewerWordsView {
  /** Of the clause now. */
  kind!: ClauseKind;
  citedText!: string;
  citedFormats!: TextFormatView[];
  /** The edition that was cited; null: a draft. */
  citedEdition!: string | null;
  text!: string;
  formats!: TextFormatView[];
  /** The edition of the words that it has now; null: it is a draft still. */
  edition!: string | null;
}
