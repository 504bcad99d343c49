import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RequestLimits } from '../http/request-limits.ts';
import { AccessAudit } from './access.audit.ts';
import { AccessGuard } from './access.guard.ts';
import { ActorCache } from './actor-cache.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessAudit, ActorCache, RequestLimits, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessAudit, ActorCache, RequestLimits],
})
export class AccessModule {}
