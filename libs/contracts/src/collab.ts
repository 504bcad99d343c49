/**
 * The form of a collab document: the text of a standard, or of an amendment, as several members write it at once,
 * and of what is told of it. A client that knows another form is refused before it has said or heard
 * anything: one that lacks a kind of node would delete it for everybody. 2: what one commit brought is told
 * at once. 3: a clause is divided by a mark, joined and moved by an attribute, and its letters stay where
 * they were typed. 4: words have a form, and a clause may be a row of a table. One that is stored in an earlier form is begun anew from its object's rows.
 */
export const COLLAB_SCHEMA_VERSION = 4;

/** Objects whose text is a collab document. */
export const COLLAB_DOCUMENT_KINDS = ['standard', 'amendment'] as const;
export type CollabDocumentKind = (typeof COLLAB_DOCUMENT_KINDS)[number];

/** Sizes in bytes and counts; the server holds to them whatever a client does. */
export const COLLAB_LIMITS = {
  /** Of one update (Yjs, first encoding). */
  update: 256 * 1024,
  /** Of a state vector: what a client says it knows. */
  vector: 64 * 1024,
  /** Of a caret: two relative positions. */
  caret: 1_024,
  /** Updates, and bytes of them, that one socket may send within ten seconds. */
  updatesPerSpan: 600,
  bytesPerSpan: 2 * 1024 * 1024,
  /** Carets that one socket may send within ten seconds. */
  caretsPerSpan: 300,
  span: 10_000,
} as const;

/**
 * Words that somebody typed and that a merge left nowhere in the text: offered back, restored or discarded.
 */
export const RECOVERED_TEXT_STATES = ['offered', 'restored', 'discarded'] as const;
export type RecoveredTextState = (typeof RECOVERED_TEXT_STATES)[number];

/** Words of one's own that a merge left nowhere. */
export interface RecoveredText {
  readonly id: string;
  readonly clauseId: string | null;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface CollabOpened {
  /** What the client lacks, and what the server knows: with both, each brings the other up to date. */
  readonly update: Uint8Array;
  readonly vector: Uint8Array;
  /** The number of the last committed update. */
  readonly seq: number;
  /** Said again when it is opened again: what is of an earlier one is dropped. */
  readonly epoch: number;
  readonly mayWrite: boolean;
  /** The update is in the second encoding of Yjs, and deflated (RFC 1951): as the client asked for it. */
  readonly packed?: boolean;
}

/** An update that is committed; numbers have no gap. */
export interface CollabUpdate {
  readonly doc: string;
  readonly seq: number;
  readonly update: Uint8Array;
}

/**
 * What one commit brought into a collab document: its updates in base64, the last of them with this number. Text
 * and not bytes, so that the server makes one frame of it for all who read.
 */
export interface CollabUpdateBatch {
  readonly doc: string;
  readonly seq: number;
  readonly updates: readonly string[];
}

/**
 * Somebody's caret, as two Yjs relative positions in JSON and nothing else; null: it is nowhere. The server
 * says whose.
 */
export interface CollabCaret {
  readonly doc: string;
  readonly client: number;
  readonly memberId: string;
  readonly name: string;
  readonly caret: string | null;
}
