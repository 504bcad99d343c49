import type { CountryCode, SeatType } from '@nbn/contracts';
import { DomainEvent } from '../platform/persistence/domain-event.ts';

export class SeatAppointed extends DomainEvent<{ appointmentId: string; seatId: string; country: CountryCode; seat: SeatType; memberId: string }> {
  static readonly type = 'seat-appointed';
}

export class SeatVacated extends DomainEvent<{ appointmentId: string; seatId: string; country: CountryCode; seat: SeatType; memberId: string }> {
  static readonly type = 'seat-vacated';
}
