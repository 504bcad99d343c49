import { Global, Module } from '@nestjs/common';
import { Clock } from '../time/clock.ts';
import { ReadPool } from './read-pool.ts';
import { UnitOfWork } from './unit-of-work.ts';

@Global()
@Module({ providers: [UnitOfWork, ReadPool, Clock], exports: [UnitOfWork, ReadPool, Clock] })
export class PersistenceModule {}
