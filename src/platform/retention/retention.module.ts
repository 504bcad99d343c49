import { Module } from '@nestjs/common';
import { DeleteExpiredRowsJob } from './delete-expired-rows.job.ts';

@Module({ providers: [DeleteExpiredRowsJob] })
export class RetentionModule {}
