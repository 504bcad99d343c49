import type { AmendmentState, CountryCode } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

interface AmendmentPayload {
  readonly standardId: string;
  readonly clauseId: string;
  readonly amendmentId: string;
}

/** An amendment was put to all who read the standard. */
export class AmendmentSubmitted extends DomainEvent<
  AmendmentPayload & { readonly country: CountryCode | null; readonly byId: string }
> {
  static readonly type = 'amendment-submitted';
}

/** It was accepted, put into the text, rejected or withdrawn. `byId` null: a ballot decided. */
export class AmendmentDecided extends DomainEvent<
  AmendmentPayload & {
    readonly country: CountryCode | null;
    readonly state: AmendmentState;
    readonly byId: string | null;
  }
> {
  static readonly type = 'amendment-decided';
}

/**
 * The clause is another one than is voted on, or was: votes do not count for it, and a new ballot has to be
 * asked for.
 */
export class AmendmentTextChanged extends DomainEvent<AmendmentPayload & { readonly ballotId: string }> {
  static readonly type = 'amendment-text-changed';
}
