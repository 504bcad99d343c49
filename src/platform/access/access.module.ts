import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessAudit } from './access.audit.ts';
import { AccessGuard } from './access.guard.ts';

@Module({
  imports: [DiscoveryModule],
  providers: [AccessAudit, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessAudit],
})
export class AccessModule {}
