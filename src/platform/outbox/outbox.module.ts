import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxRelay } from './outbox.relay.ts';
import { SubscriberRegistry } from './subscriber-registry.ts';

@Global()
@Module({ imports: [DiscoveryModule], providers: [SubscriberRegistry, OutboxRelay], exports: [OutboxRelay] })
export class OutboxModule {}
