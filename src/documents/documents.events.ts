import type { CountryCode, DocumentAudience } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

export interface DocumentEventPayload {
  readonly documentId: string;
  readonly version: number;
  readonly audience: DocumentAudience;
  readonly country: CountryCode | null;
  readonly memberId: string;
}

/** A document was put into the library. */
export class DocumentAdded extends DomainEvent<DocumentEventPayload> {
  static readonly type = 'document-added';
}

/** A newer version stands beside the one that held until now. */
export class DocumentReplaced extends DomainEvent<DocumentEventPayload> {
  static readonly type = 'document-replaced';
}

/** What is said of a document is other now: its title, tags, audience, owner, review day. */
export class DocumentChanged extends DomainEvent<DocumentEventPayload> {
  static readonly type = 'document-changed';
}

/** A document was withdrawn into the trash: nobody but its owner reads it any more. */
export class DocumentTrashed extends DomainEvent<DocumentEventPayload> {
  static readonly type = 'document-trashed';
}

/** A document was put back from the trash. */
export class DocumentRestored extends DomainEvent<DocumentEventPayload> {
  static readonly type = 'document-restored';
}

/** A document is gone for good, with its versions and its files. */
export class DocumentDeleted extends DomainEvent<{ readonly documentId: string }> {
  static readonly type = 'document-deleted';
}
