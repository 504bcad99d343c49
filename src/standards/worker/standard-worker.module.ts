import { Module } from '@nestjs/common';
import { StandardWorkerPool } from './standard-worker-pool.ts';

/** The thread in which long texts are compared and rendered. */
@Module({ providers: [StandardWorkerPool], exports: [StandardWorkerPool] })
export class StandardWorkerModule {}
