import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.ts';
import { STEP_UP } from './step-up.decorator.ts';
import { WITHOUT_PASSKEY } from './without-passkey.decorator.ts';

export interface DeclaredHandler {
  readonly owner: string;
  readonly method: string;
  /** HTTP method and path of a route, message name of a live message. */
  readonly route: string;
  readonly rule: AccessRule | undefined;
  /** An act of weight: whoever asks must have shown just now who they are. */
  readonly needsStepUp: boolean;
  /** Open also to those who must have come with a passkey and did not. */
  readonly isOpenWithoutPasskey: boolean;
}

const HTTP_METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

/** At the start, every route and live message must have stated its rule; one that has not stops the start. */
@Injectable()
export class AccessRuleVerifier implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.handlers().filter((handler) => !handler.rule);
    if (silent.length === 0) return;
    const names = silent.map((handler) => `${handler.owner}.${handler.method} (${handler.route})`);
    throw new Error(`These handlers state no rule; give each an @Allow: ${names.join(', ')}`);
  }

  /** Every route and live message of the application, with its rule. */
  handlers(): readonly DeclaredHandler[] {
    const owners = [...this.discovery.getControllers(), ...this.discovery.getProviders()];
    return owners.flatMap(({ instance, metatype }) => {
      if (!instance || typeof metatype !== 'function') return [];
      const prototype = Object.getPrototypeOf(instance) as object;
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((method) => this.describe(metatype, prototype, method));
    });
  }

  private describe(owner: Function, prototype: object, method: string): readonly DeclaredHandler[] {
    const handler = (prototype as Record<string, unknown>)[method];
    if (typeof handler !== 'function') return [];
    const address = routeOf(owner, handler);
    if (!address) return [];
    return [
      {
        owner: owner.name,
        method,
        route: address,
        rule: this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [handler, owner]),
        needsStepUp: this.reflector.get<boolean | undefined>(STEP_UP, handler) ?? false,
        isOpenWithoutPasskey: this.reflector.get<boolean | undefined>(WITHOUT_PASSKEY, handler) ?? false,
      },
    ];
  }
}

function routeOf(owner: Function, handler: Function): string | null {
  const verb: unknown = Reflect.getMetadata('method', handler);
  if (typeof verb === 'number') {
    const parts = [Reflect.getMetadata('path', owner), Reflect.getMetadata('path', handler)] as (
      | string
      | string[]
      | undefined
    )[];
    const path = parts
      .flat()
      .map((part) => (part ?? '').replaceAll(/^\/|\/$/g, ''))
      .filter(Boolean)
      .join('/');
    return `${HTTP_METHODS[verb] ?? verb} /${path}`;
  }
  if (Reflect.getMetadata('websockets:message_mapping', handler) === true)
    return `live ${String(Reflect.getMetadata('message', handler))}`;
  return null;
}
