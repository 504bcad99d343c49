import { Global, Module } from '@nestjs/common';
import { DeleteExpiredRowsJob } from './delete-expired-rows.job.ts';
import { RetentionRuleRegistry } from './retention-rule.registry.ts';

@Global()
@Module({ providers: [DeleteExpiredRowsJob, RetentionRuleRegistry], exports: [RetentionRuleRegistry] })
export class RetentionModule {}
