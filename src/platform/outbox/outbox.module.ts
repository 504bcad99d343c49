import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxRelay } from './outbox.relay.ts';
import { OutboxRepository } from './outbox.repository.ts';
import { SubscriberRegistry } from './subscriber-registry.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [SubscriberRegistry, OutboxRepository, OutboxRelay],
  exports: [OutboxRelay],
})
export class OutboxModule {}
