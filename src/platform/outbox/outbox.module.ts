import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxRelay } from './outbox.relay.ts';
import { Subscribers } from './subscribers.ts';

@Global()
@Module({ imports: [DiscoveryModule], providers: [Subscribers, OutboxRelay], exports: [OutboxRelay] })
export class OutboxModule {}
