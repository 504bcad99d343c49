import { Module } from '@nestjs/common';
import { RetentionSweep } from './retention.sweep.ts';

@Module({ providers: [RetentionSweep] })
export class RetentionModule {}
