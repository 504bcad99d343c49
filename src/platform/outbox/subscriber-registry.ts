import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { DomainEvent, DomainEventClass } from '../persistence/domain-event.ts';
import type { Tx } from '../persistence/transaction.ts';
import { ON_EVENTS } from './on-events.decorator.ts';

export interface Subscriber {
  readonly name: string;
  readonly event: DomainEventClass;
  handle(events: readonly DomainEvent[], tx: Tx): Promise<void>;
}

/** Finds every `@OnEvents` method once. */
@Injectable()
export class SubscriberRegistry {
  private found: ReadonlyMap<string, readonly Subscriber[]> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Who listens to events of this type. */
  forType(type: string): readonly Subscriber[] {
    this.found ??= this.collect();
    return this.found.get(type) ?? [];
  }

  private collect(): ReadonlyMap<string, readonly Subscriber[]> {
    const byType = new Map<string, Subscriber[]>();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const subscriber of this.subscribersOn(instance as object)) {
        byType.set(subscriber.event.type, [...(byType.get(subscriber.event.type) ?? []), subscriber]);
      }
    }
    return byType;
  }

  private subscribersOn(instance: object): readonly Subscriber[] {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (!prototype || prototype === Object.prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = (instance as Record<string, unknown>)[method];
      if (typeof handler !== 'function') return [];
      const events = this.reflector.get<readonly DomainEventClass[] | undefined>(ON_EVENTS, handler) ?? [];
      const handle = handler.bind(instance) as Subscriber['handle'];
      return events.map((event) => ({ name: `${instance.constructor.name}.${method}`, event, handle }));
    });
  }
}
