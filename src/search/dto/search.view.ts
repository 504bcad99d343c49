import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';

/** A stretch of a text, in UTF-16 units. */
export class MarkView {
  start!: number;
  end!: number;
}

/** Words with the stretches in them that were found. */
export class MarkedTextView {
  text!: string;
  marks!: MarkView[];
}

export class SearchHitView {
  kind!: SearchKind;
  id!: string;
  /** Which text of several of the same object. */
  part!: number;
  /** What it is called; null for what has no name of its own. */
  title!: MarkedTextView | null;
  /** Where it stands: the meeting of an item, the standard of a clause. */
  context!: string | null;
  snippet!: MarkedTextView | null;
  language!: ContentLanguage;
  country!: CountryCode | null;
  /** @format date-time */
  at!: string;
  /** Its day of review has passed. */
  reviewDue!: boolean;
  /** The address of its page. */
  link!: string;
}

export class SearchKindCountView {
  kind!: SearchKind;
  hits!: number;
}

export class SearchResultView {
  items!: SearchHitView[];
  /** How many you may read. */
  total!: number;
  /** There are older ones still: only the latest are counted. */
  more!: boolean;
  kinds!: SearchKindCountView[];
  /** Other words that find something, where these find nothing. */
  didYouMean!: string | null;
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

export class SuggestionsView {
  /** Words that begin so, in texts that you may read. */
  words!: string[];
  items!: SearchHitView[];
}
