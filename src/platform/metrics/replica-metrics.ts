import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
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
    const reads = new Counter({
      name: 'norbanet_replica_reads_total',
      help: 'Heavy reads, by which of the two answered',
      labelNames: ['by'],
      registers: [this.metrics.registry],
      collect: () => {
        if (replica.state === null) return;
        reads.reset();
        reads.inc({ by: 'replica' }, replica.answers.replica);
        reads.inc({ by: 'database' }, replica.answers.database);
      },
    });
  }
}
