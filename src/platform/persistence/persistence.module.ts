import { Global, Module } from '@nestjs/common';
import { Clock } from '../time/clock.ts';
import { ReadPool } from './read-pool.ts';
import { ReplicaReads } from './replica/replica-reads.ts';
import { UnitOfWork } from './unit-of-work.ts';

@Global()
@Module({
  providers: [UnitOfWork, ReadPool, ReplicaReads, Clock],
  exports: [UnitOfWork, ReadPool, ReplicaReads, Clock],
})
export class PersistenceModule {}
