import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REPLICA_STATES } from '../persistence/replica/replica-status.ts';
import { ReplicaReads } from '../persistence/replica/replica-reads.ts';
import { Metrics } from './metrics.ts';

/** How the replica is, and what it takes off the database. Without one, both figures are empty. */
@Injectable()
export class ReplicaMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly replica: ReplicaReads,
  ) {}

  onModuleInit(): void {
    if (!this.metrics.areRead) return;
    const { replica } = this;
    this.metrics.gauge('norbanet_replica_state', '1 for the state of the replica', ['state'], (gauge) => {
      if (replica.state === null) return;
      for (const state of REPLICA_STATES) gauge.set({ state }, state === replica.state ? 1 : 0);
    });
    this.metrics.gauge(
      'norbanet_replica_reads',
      'Heavy reads since the start, by which of the two answered',
      ['by'],
      (gauge) => {
        if (replica.state === null) return;
        gauge.set({ by: 'replica' }, replica.answers.replica);
        gauge.set({ by: 'database' }, replica.answers.database);
      },
    );
  }
}
