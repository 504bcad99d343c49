import { DomainEvent } from '#platform/persistence/domain-event';

/** Seats were asked to read a version of a document. */
export class ReadingAsked extends DomainEvent<{
  readonly documentId: string;
  readonly byId: string;
  /** Who holds those seats now. */
  readonly memberIds: readonly string[];
}> {
  static readonly type = 'reading-asked';
}
