import { Injectable } from '@nestjs/common';
import { MonitorPool } from '../health/monitor-pool.repository.ts';

/** A kind of work whose rows say when they are due. */
export interface DueKind {
  readonly queue: string;
  readonly job: string;
  /** An SQL condition that holds while something is due. */
  readonly due: string;
  /** SQL: since when the oldest of it is due. */
  readonly dueSince?: string | undefined;
}

export interface DueAge {
  readonly queue: string;
  readonly job: string;
  /** Seconds since the oldest row is due; null where its rows do not say, 0 where nothing is due. */
  readonly seconds: number | null;
  readonly isDue: boolean;
}

export interface WorkerAge {
  readonly id: string;
  readonly secondsSinceSeen: number;
  /** Counted from its start for a worker that has done neither yet. */
  readonly secondsSincePoll: number;
  readonly secondsSinceClaim: number;
}

export interface OutboxState {
  readonly waiting: number;
  readonly oldestSeconds: number;
}

export interface DeliveryCount {
  readonly channel: string;
  readonly state: string;
  readonly count: number;
}

/** A worker that was silent for longer is of the past. */
const WORKER_KEPT = '15 minutes';
/** Sent mails are counted over one day; all others until somebody has looked at them. */
const SENT_COUNTED = '1 day';
/** Five tries take some six minutes: a server that is started anew is there again by then. */
const TRIES_IN_VAIN = 5;
const NONE_SENT_FOR = '15 minutes';

/** What the rows say of how the work goes: for those who watch, and cheap enough to be asked every few seconds. */
@Injectable()
export class OperationQuery {
  constructor(private readonly pool: MonitorPool) {}

  /** One statement for all kinds. */
  async readDueAges(kinds: readonly DueKind[]): Promise<DueAge[]> {
    if (kinds.length === 0) return [];
    const text = kinds.map(
      ({ due, dueSince = 'null::timestamptz' }, place) =>
        `select ${place} as place, (${due}) as "isDue", extract(epoch from app_now() - (${dueSince}))::float8 as seconds`,
    );
    const rows = await this.pool.query<{ place: number; isDue: boolean; seconds: number | null }>(
      text.join(' union all '),
    );
    return rows.map(({ place, isDue, seconds }) => {
      const { queue, job } = kinds[place]!;
      return { queue, job, isDue, seconds: isDue ? seconds && Math.max(seconds, 0) : 0 };
    });
  }

  /** The processes that run jobs, those of the last minutes that ended without a word among them. */
  readWorkers(): Promise<WorkerAge[]> {
    return this.pool.query<WorkerAge>(`
      select id, ${secondsSince('seen_at')} as "secondsSinceSeen",
        ${secondsSince('coalesce(polled_at, started_at)')} as "secondsSincePoll",
        ${secondsSince('coalesce(claimed_at, started_at)')} as "secondsSinceClaim"
      from worker_heartbeat
      where seen_at > app_now() - interval '${WORKER_KEPT}'
      order by id`);
  }

  async readOutbox(): Promise<OutboxState> {
    const [row] = await this.pool.query<OutboxState>(`
      select count(*)::int as waiting, coalesce(${secondsSince('min(next_at)')}, 0) as "oldestSeconds"
      from outbox
      where relayed_at is null and next_at <= app_now()`);
    return row!;
  }

  readDeliveries(): Promise<DeliveryCount[]> {
    return this.pool.query<DeliveryCount>(`
      select channel, state, count(*)::int as count
      from delivery
      where set_aside_at is null and (state <> 'sent' or sent_at > now() - interval '${SENT_COUNTED}')
      group by channel, state`);
  }

  /** Whether emails are tried again and again, and none goes out. That one address is refused is of that one alone. */
  async isMailHeldUp(): Promise<boolean> {
    const [row] = await this.pool.query<{ held: boolean }>(`
      select exists (
          select
          from delivery
          where state = 'pending' and channel = 'mail' and attempts >= ${TRIES_IN_VAIN}
            and fault !~ '^E(ENVELOPE|MESSAGE)'
        ) and not exists (
          select
          from delivery
          where state = 'sent' and channel = 'mail' and sent_at > now() - interval '${NONE_SENT_FOR}'
        ) as held`);
    return row!.held;
  }
}

const secondsSince = (moment: string): string =>
  `greatest(extract(epoch from app_now() - ${moment}), 0)::float8`;
