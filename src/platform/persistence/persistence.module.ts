import { Global, Module } from '@nestjs/common';
import { Clock } from '../time/clock.ts';
import { UnitOfWork } from './unit-of-work.ts';

@Global()
@Module({ providers: [UnitOfWork, Clock], exports: [UnitOfWork, Clock] })
export class PersistenceModule {}
