import { Injectable } from '@nestjs/common';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { ConsensusRoundClosed, ConsensusRoundOpened } from '../standards/index.ts';
import { NotificationService } from './notification.service.ts';
import { findDrafters } from './standard-recipients.repository.ts';

/** Who is notified of consensus rounds: never that somebody rated. */
@Injectable()
export class ConsensusSubscribers {
  constructor(private readonly notifier: NotificationService) {}

  /** The holders of seats, who are asked to rate. */
  @OnEvents(ConsensusRoundOpened)
  async roundOpened(events: readonly ConsensusRoundOpened[], tx: Tx): Promise<void> {
    const seats = (await findDrafters(tx)).filter(({ role }) => role === 'team');
    await this.notify(tx, 'consensus-opened', events, seats);
  }

  /** Seats and secretariat: there are results. */
  @OnEvents(ConsensusRoundClosed)
  async roundClosed(events: readonly ConsensusRoundClosed[], tx: Tx): Promise<void> {
    await this.notify(tx, 'consensus-closed', events, await findDrafters(tx));
  }

  private notify(
    tx: Tx,
    kind: 'consensus-opened' | 'consensus-closed',
    events: readonly (ConsensusRoundOpened | ConsensusRoundClosed)[],
    readers: readonly { readonly member_id: string }[],
  ): Promise<void> {
    return this.notifier.notify(
      tx,
      events.flatMap(({ payload: { standardId } }) =>
        readers.map(({ member_id: memberId }) => ({
          memberId,
          kind,
          objectKind: 'standard' as const,
          objectId: standardId,
          placeId: standardId,
          actorId: null,
        })),
      ),
    );
  }
}
