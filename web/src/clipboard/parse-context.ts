import type { BlockShape } from '@nbn/import';
import { PLAIN_FORM, type ReadForm } from './word-form.ts';

/** An item of a list: its first paragraph is the item, what comes behind is a paragraph like any other. */
export interface ListItem {
  readonly ordered: boolean;
  readonly level: number;
  isUsed: boolean;
}

/** What holds for the words in an element. */
export interface ParseContext {
  readonly shape: BlockShape;
  readonly item: ListItem | null;
  readonly lists: readonly boolean[];
  readonly keepsWhitespace: boolean;
  readonly isTyped: boolean;
  readonly form: ReadForm;
  readonly isRead: boolean;
  /** Of a table whose rows are read as such. */
  readonly isTable: boolean;
}

export interface Frame {
  readonly element: Element;
  readonly context: ParseContext;
  next: ChildNode | null;
}

export interface ParseOptions {
  /** Whether a page's menus are words as well: where there are no others. */
  readonly withNavigation: boolean;
  /** Whether the text is between the marks that say where a copied stretch begins and ends. */
  readonly isMarked: boolean;
  /** Whether a word processor wrote it: two breaks in a paragraph are then two breaks. */
  readonly isDocument: boolean;
  /** Of another reader: what is not words is counted there. */
  readonly isPart?: boolean;
}

export const PARAGRAPH: BlockShape = { is: 'paragraph' };
export const ROOT_CONTEXT: ParseContext = {
  shape: PARAGRAPH,
  item: null,
  lists: [],
  keepsWhitespace: false,
  isTyped: false,
  form: PLAIN_FORM,
  isRead: true,
  isTable: false,
};
