import { Global, Module } from '@nestjs/common';
import { HeartbeatRepository } from './heartbeat.repository.ts';
import { Metrics } from './metrics.ts';
import { MetricsServer } from './metrics-server.ts';
import { OperationFigures } from './operation-figures.ts';
import { OperationMetrics } from './operation-metrics.ts';
import { OperationQuery } from './operation.query.ts';
import { ReplicaMetrics } from './replica-metrics.ts';
import { WorkerHeartbeat } from './worker-heartbeat.ts';

@Global()
@Module({
  providers: [
    HeartbeatRepository,
    Metrics,
    MetricsServer,
    OperationFigures,
    OperationMetrics,
    OperationQuery,
    ReplicaMetrics,
    WorkerHeartbeat,
  ],
  exports: [Metrics, OperationFigures, OperationQuery, WorkerHeartbeat],
})
export class MetricsModule {}
