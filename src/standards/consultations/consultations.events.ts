import type { CountryCode } from '@nbn/contracts';
import { DomainEvent } from '../../platform/persistence/domain-event.ts';

interface OfRound {
  readonly standardId: string;
  readonly roundId: string;
}

export class RoundAnnounced extends DomainEvent<OfRound & { readonly byId: string }> {
  static readonly type = 'consultation-announced';
}

/** A round takes answers from now on. */
export class RoundOpened extends DomainEvent<OfRound> {
  static readonly type = 'consultation-opened';
}

export class RoundClosed extends DomainEvent<OfRound> {
  static readonly type = 'consultation-closed';
}

/** The deadline was put off: for one country, or for all. */
export class RoundExtended extends DomainEvent<
  OfRound & { readonly country: CountryCode | null; readonly byId: string }
> {
  static readonly type = 'consultation-extended';
}

/** Those who have not answered were reminded. */
export class RoundRecalled extends DomainEvent<OfRound & { readonly memberIds: readonly string[] }> {
  static readonly type = 'consultation-recalled';
}

/** The last seat of a country signed: its position counts. */
export class PositionSigned extends DomainEvent<
  OfRound & { readonly country: CountryCode; readonly byId: string }
> {
  static readonly type = 'position-signed';
}
