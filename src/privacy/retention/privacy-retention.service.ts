import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { RETENTION_RULES } from './retention-rules.ts';

/** Hands the platform the rules of tables whose own features have none. */
@Injectable()
export class PrivacyRetentionService implements OnModuleInit {
  constructor(private readonly retention: RetentionRuleRegistry) {}

  onModuleInit(): void {
    for (const rule of RETENTION_RULES) this.retention.register(rule);
  }
}
