import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RequestLimiter } from '../http/request-limiter.ts';
import { AccessRuleVerifier } from './access-rule-verifier.ts';
import { AccessGuard } from './access.guard.ts';
import { ActorCache } from './actor-cache.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessRuleVerifier, ActorCache, RequestLimiter, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessRuleVerifier, ActorCache, RequestLimiter],
})
export class AccessModule {}
