import { Global, Module } from '@nestjs/common';
import { Clock } from '../time/clock.ts';
import { Reads } from './reads.ts';
import { UnitOfWork } from './unit-of-work.ts';

@Global()
@Module({ providers: [UnitOfWork, Reads, Clock], exports: [UnitOfWork, Reads, Clock] })
export class PersistenceModule {}
