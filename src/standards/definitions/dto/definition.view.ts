export class DefinitionFactsView {
  term!: string;
  /** Other words for the same. */
  variants!: string[];
  text!: string;
  /** The clause that defines it, where one does. */
  clauseId!: string | null;
  /** The concept of the term bank that it is. */
  conceptId!: string | null;
  /** The words, in lower case, in which it stands in the text. */
  forms!: string[];
  /** How often it stands in the text. */
  used!: number;
}

export class DefinitionView extends DefinitionFactsView {
  id!: string;
  revision!: number;
}

export class DefinitionListView {
  items!: DefinitionView[];
  /** Whether you may add and change them. */
  mayEdit!: boolean;
}

export class VersionDefinitionListView {
  items!: DefinitionFactsView[];
}

export class UndefinedTermView {
  /** The concept of the term bank. */
  conceptId!: string;
  /** As the text writes it first. */
  term!: string;
  used!: number;
}

export class UndefinedTermListView {
  items!: UndefinedTermView[];
}
