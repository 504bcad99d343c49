import type { KeptPaperKind } from '@nbn/contracts';
import type { VersionClause } from '../standards/versions/queries.ts';

/** Where a paper comes from. */
export interface PaperSource {
  readonly kind: KeptPaperKind;
  /** Of an agenda and of minutes the meeting's; of a version of a standard its own. */
  readonly id: string;
  /** Of a version. */
  readonly standardId?: string;
}

/** A line of a paper with what is said of it. */
export interface PaperLine {
  readonly text: string;
  readonly facts?: readonly string[];
}

/** An item of a paper, or, without anything but its title, the heading over the items that follow. */
export interface PaperPart extends Partial<PaperLine> {
  /** Of an item, what stands in the margin: a time, a number, or nothing. */
  readonly mark?: string;
  readonly title?: string;
  readonly lines?: readonly PaperLine[];
}

/** What a paper says, in the reader's language and zone as they were when it was fetched. */
export interface PaperContent {
  readonly title: string;
  readonly facts: readonly string[];
  readonly parts: readonly PaperPart[];
  /** Of a version of a standard: its text. */
  readonly clauses?: readonly VersionClause[];
  /** How many items are not here because they are closed. */
  readonly leftOut: number;
}

/** A paper on this device. Times are the device's own. */
export interface KeptPaper extends PaperContent {
  readonly id: string;
  readonly source: PaperSource;
  readonly keptAt: number;
  readonly fetchedAt: number;
}

export const isSameSource = (one: PaperSource, other: PaperSource): boolean =>
  one.kind === other.kind && one.id === other.id;
