import { DomainEvent } from '#platform/persistence/domain-event';

interface RoundPayload {
  readonly standardId: string;
  readonly processId: string;
  readonly roundId: string;
}

/** A round takes ratings from now on. */
export class ConsensusRoundOpened extends DomainEvent<RoundPayload> {
  static readonly type = 'consensus-opened';
}

/** A round has closed: its results are there. */
export class ConsensusRoundClosed extends DomainEvent<RoundPayload> {
  static readonly type = 'consensus-closed';
}
