import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DueJobPoller } from './due-job-poller.ts';
import { DueJobQuery } from './due-job.query.ts';
import { JobRegistry } from './job-registry.ts';
import { JobService } from './job.service.ts';
import { BullmqJobService } from './bullmq-job.service.ts';

/** Jobs on Redis where one is configured, else in PostgreSQL: the same code, the same handlers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    JobRegistry,
    BullmqJobService,
    DueJobQuery,
    DueJobPoller,
    { provide: JobService, useExisting: BullmqJobService },
  ],
  exports: [JobService, JobRegistry],
})
export class JobsModule {}
