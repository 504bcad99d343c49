import type { INestApplication } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import type { DeclaredHandler } from '../../src/platform/access/access-rule-verifier.ts';

/**
 * What Nest keeps of a handler's arguments: `<kind>:<index>`, the one field it takes if only one, and pipes
 * of its own.
 */
type RouteArguments = Readonly<
  Record<string, { readonly index: number; readonly data?: unknown; readonly pipes?: readonly unknown[] }>
>;

/** Kinds of arguments by which something of the request reaches a handler (Nest's RouteParamtypes). */
const HTTP_KINDS: Readonly<Record<number, string>> = {
  0: 'request',
  3: 'body',
  4: 'query',
  5: 'param',
  6: 'headers',
  8: 'file',
  9: 'files',
  12: 'raw body',
};
const LIVE_KINDS: Readonly<Record<number, string>> = { 3: 'message' };

/**
 * Arguments of a handler that take something into which words fit, and that no validated class or pipe of ids
 * describes.
 */
export function unvalidatedArguments(
  app: Pick<INestApplication, 'get'>,
  { owner, method, route: address }: DeclaredHandler,
): string[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const metatype = [...discovery.getControllers(), ...discovery.getProviders()].find(
    (one) => typeof one.metatype === 'function' && one.metatype.name === owner,
  )?.metatype as Function;
  const isLive = address.startsWith('live ');
  const taken = (
    isLive
      ? (Reflect.getMetadata('__routeArguments__', metatype, method) ??
        Reflect.getMetadata('__routeArguments__', metatype.prototype as object, method))
      : Reflect.getMetadata('__routeArguments__', metatype, method)
  ) as RouteArguments | undefined;
  const types = (Reflect.getMetadata('design:paramtypes', metatype.prototype as object, method) ?? []) as (
    | Function
    | undefined
  )[];
  // What is only read does not get in.
  if (address.startsWith('GET ') || address.startsWith('HEAD ')) return [];
  return Object.entries(taken ?? {}).flatMap(([key, { index, data, pipes = [] }]) => {
    const kind = (isLive ? LIVE_KINDS : HTTP_KINDS)[Number(key.split(':', 1)[0])];
    if (!kind) return [];
    const isChecked =
      kind === 'param'
        ? pipes.length > 0 || isShortCode(address, data)
        : data === undefined && isValidated(types[index]);
    return isChecked ? [] : [`${address}: ${kind}`];
  });
}

/** A country's code or a seat: compared with a list by what it is handed to. */
function isShortCode(address: string, data: unknown): boolean {
  return (
    typeof data === 'string' && ['country', 'seat', 'code'].includes(data) && address.includes(`:${data}`)
  );
}

function isValidated(type: Function | undefined): boolean {
  if (!type) return false;
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: ReadonlyMap<Function, unknown>;
  };
  for (
    let at: Function | null = type;
    at && at !== Function.prototype;
    at = Object.getPrototypeOf(at) as Function | null
  )
    if (validationMetadatas.has(at)) return true;
  return false;
}
