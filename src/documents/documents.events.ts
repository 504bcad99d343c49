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
