import { DomainEvent } from '#platform/persistence/domain-event';

/** A member asked to read a document that they may not open, whether there is one or not. */
export class DocumentAccessAsked extends DomainEvent<{
  requestId: string;
  documentId: string;
  memberId: string;
}> {
  static readonly type = 'document-access-asked';
}

/** The owner of a document gave it to a member who had asked. */
export class DocumentAccessGranted extends DomainEvent<{
  documentId: string;
  memberId: string;
  byId: string;
}> {
  static readonly type = 'document-access-granted';
}
