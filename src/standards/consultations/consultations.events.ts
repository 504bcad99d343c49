import type { CountryCode } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

interface RoundPayload {
  readonly standardId: string;
  readonly roundId: string;
}

export class RoundAnnounced extends DomainEvent<RoundPayload & { readonly byId: string }> {
  static readonly type = 'consultation-announced';
}

/** A round accepts answers from now on. */
export class RoundOpened extends DomainEvent<RoundPayload> {
  static readonly type = 'consultation-opened';
}

export class RoundClosed extends DomainEvent<RoundPayload> {
  static readonly type = 'consultation-closed';
}

/** The deadline was extended, for one country or for all. */
export class RoundExtended extends DomainEvent<
  RoundPayload & { readonly country: CountryCode | null; readonly byId: string }
> {
  static readonly type = 'consultation-extended';
}

/** Those who have not answered were reminded. */
export class RoundReminderSent extends DomainEvent<RoundPayload & { readonly memberIds: readonly string[] }> {
  static readonly type = 'consultation-recalled';
}

/** The last seat of a country signed: its position counts. */
export class PositionSigned extends DomainEvent<
  RoundPayload & { readonly country: CountryCode; readonly byId: string }
> {
  static readonly type = 'position-signed';
}
