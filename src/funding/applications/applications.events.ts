import { DomainEvent } from '#platform/persistence/domain-event';

/** An application waits for those who decide. */
export class ApplicationSubmitted extends DomainEvent<{
  readonly applicationId: string;
  readonly byId: string;
}> {
  static readonly type = 'funding-application-submitted';
}
