import type { CountryCode } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

interface NationalConsultationPayload {
  readonly standardId: string;
  readonly roundId: string;
  readonly country: CountryCode;
  readonly byId: string;
}

/** A national team asks its country's network. */
export class NationalConsultationOpened extends DomainEvent<NationalConsultationPayload> {
  static readonly type = 'national-consultation-opened';
}

/** Whoever is asked has more time. */
export class NationalConsultationExtended extends DomainEvent<NationalConsultationPayload> {
  static readonly type = 'national-consultation-extended';
}

/** Those of the network who had not answered were reminded. */
export class NationalReminderSent extends DomainEvent<{
  readonly standardId: string;
  readonly roundId: string;
  readonly memberIds: readonly string[];
}> {
  static readonly type = 'national-consultation-reminder-sent';
}
