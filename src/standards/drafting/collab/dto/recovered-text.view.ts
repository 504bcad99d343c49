export class RecoveredTextView {
  id!: string;
  /** The clause in which they were typed, when that can still be told. */
  clauseId!: string | null;
  text!: string;
  /** @format date-time */
  at!: string;
}

export class RecoveredTextList {
  items!: RecoveredTextView[];
}
