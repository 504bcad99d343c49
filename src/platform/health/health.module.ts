import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { HealthQuery } from './health.query.ts';
import { MonitorPool } from './monitor-pool.repository.ts';
import { Outages } from './outages.ts';
import { Readiness } from './readiness.ts';
import { RedisProbe } from './redis-probe.ts';

@Global()
@Module({
  controllers: [HealthController],
  providers: [HealthQuery, MonitorPool, Outages, Readiness, RedisProbe],
  exports: [MonitorPool, Outages, Readiness, RedisProbe],
})
export class HealthModule {}
