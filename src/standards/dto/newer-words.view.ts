/** A clause that says something else now than when it was cited. */
export class NewerWordsView {
  citedText!: string;
  /** The edition that was cited; null: a draft. */
  citedEdition!: string | null;
  text!: string;
  /** The edition of the words that it has now; null: it is a draft still. */
  edition!: string | null;
}
