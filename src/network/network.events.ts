import type { CountryCode, NominationOutcome, Office, SeatType } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

export class SeatAppointed extends DomainEvent<{
  appointmentId: string;
  seatId: string;
  country: CountryCode;
  seat: SeatType;
  memberId: string;
}> {
  static readonly type = 'seat-appointed';
}

export class SeatVacated extends DomainEvent<{
  appointmentId: string;
  seatId: string;
  country: CountryCode;
  seat: SeatType;
  memberId: string;
}> {
  static readonly type = 'seat-vacated';
}

/** An office of the whole Network and its member, with those who are notified of it. */
interface OfficeEventPayload {
  readonly memberId: string;
  readonly office: Office;
  readonly toIds: readonly string[];
  readonly byId: string;
}

export class OfficeProposed extends DomainEvent<OfficeEventPayload> {
  static readonly type = 'office-proposed';
}

export class OfficeGiven extends DomainEvent<OfficeEventPayload> {
  static readonly type = 'office-given';
}

export class OfficeRefused extends DomainEvent<OfficeEventPayload> {
  static readonly type = 'office-refused';
}

export class OfficeEnded extends DomainEvent<OfficeEventPayload> {
  static readonly type = 'office-ended';
}

/** A national team brings in somebody or something; the secretariat is notified. */
export class NominationMade extends DomainEvent<{
  readonly nominationId: string;
  readonly country: CountryCode;
  readonly toIds: readonly string[];
  readonly byId: string;
}> {
  static readonly type = 'nomination-made';
}

/** The secretariat agreed or objected; the team is notified. */
export class NominationAnswered extends DomainEvent<{
  readonly nominationId: string;
  readonly outcome: NominationOutcome;
  readonly toIds: readonly string[];
  readonly byId: string;
}> {
  static readonly type = 'nomination-answered';
}
