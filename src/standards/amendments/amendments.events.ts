import type { AmendmentState, CountryCode } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

interface AmendmentPayload {
  readonly standardId: string;
  readonly clauseId: string;
  readonly amendmentId: string;
}

/** An amendment was submitted to all readers of the standard. */
export class AmendmentSubmitted extends DomainEvent<
  AmendmentPayload & { readonly country: CountryCode | null; readonly byId: string }
> {
  static readonly type = 'amendment-submitted';
}

/** Amendments were submitted together; `firstId` is the first of them. */
export class AmendmentSetSubmitted extends DomainEvent<{
  readonly standardId: string;
  readonly setId: string;
  readonly firstId: string;
  readonly byId: string;
}> {
  static readonly type = 'amendment-set-submitted';
}

/** It was accepted, merged, rejected or withdrawn. `byId` null: a ballot decided. */
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
 * The clause no longer has the text that is, or was, voted on: the votes do not count for it, and a new ballot
 * is needed.
 */
export class AmendmentTextChanged extends DomainEvent<AmendmentPayload & { readonly ballotId: string }> {
  static readonly type = 'amendment-text-changed';
}
