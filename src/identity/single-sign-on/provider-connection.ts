import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { isPublicAddress } from './provider-address.policy.ts';

const TIMEOUT_MS = 5_000;
/** Metadata, keys and tokens are some kilobytes. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** What the libraries ask for; they know it as `fetch`. */
interface ProviderRequest {
  readonly method?: string | undefined;
  readonly headers?: ConstructorParameters<typeof Headers>[0];
  readonly body?: unknown;
}

/**
 * The one way to a provider: to the origin of its issuer alone, for five seconds, without redirects, and of the
 * answer no more than is ever needed. In production no name leads to an address that is not public.
 */
@Injectable()
export class ProviderConnection {
  constructor(private readonly config: Config) {}

  /** In the shape of `fetch`, bound to an issuer. */
  to(issuer: string): (url: string, request: ProviderRequest) => Promise<Response> {
    const { origin } = new URL(issuer);
    return (url, request) => {
      if (new URL(url).origin !== origin) return Promise.reject(new Error('not at the origin of the issuer'));
      return this.send(new URL(url), request);
    };
  }

  private send(url: URL, { method = 'GET', headers, body }: ProviderRequest): Promise<Response> {
    const options = {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(this.config.NODE_ENV === 'production' ? { lookup: lookupPublic } : {}),
    };
    return new Promise((resolvePromise, reject) => {
      const { request } = url.protocol === 'https:' ? https : http;
      const sent = request(url, options, (answer) => {
        readAnswer(answer).then(resolvePromise, reject);
      });
      sent.on('error', reject);
      sent.end(textOf(body));
    });
  }
}

/** The libraries send forms, and nothing else. */
function textOf(body: unknown): string | undefined {
  return body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined;
}

async function readAnswer(answer: http.IncomingMessage): Promise<Response> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_ANSWER_BYTES) throw new Error('the answer is too long');
    pieces.push(piece);
  }
  const type = answer.headers['content-type'];
  const status = answer.statusCode ?? 500;
  // A status without a body takes none, not even an empty one.
  const body = [101, 204, 205, 304].includes(status) ? null : Buffer.concat(pieces);
  return new Response(body, { status, headers: type ? { 'content-type': type } : {} });
}

/** Looks at what the connection goes to, so that a name which changes its mind in between gains nothing. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error('no address'), '', 4);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new Error('not a public address'), '', 4);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
