import { ValidateBy } from 'class-validator';
import { readRedisAddress } from '../redis/redis-address.ts';
import { TrustedProxies } from './trusted-proxies.ts';

/** What an operator should write. The values themselves are never repeated: they may be secrets. */
export const hint = (what: string): { readonly message: string } => ({ message: `write ${what}` });

/** An address of a service in one of these schemes, as a program can read it. */
export function IsServiceUrl(schemes: readonly string[], what: string): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' &&
    URL.canParse(value) &&
    schemes.includes(new URL(value).protocol.slice(0, -1));
  return ValidateBy(
    { name: 'address', validator: { validate } },
    hint(`${what}; signs such as @ : / # in a password are written as %40 %3A %2F %23`),
  );
}

const REDIS_HINT =
  'the address of your Redis: redis://host:6379, or rediss://user:password@host:6380 with TLS; of its Sentinels with ' +
  'the name that they know it by: redis+sentinel://user:password@host:26379,host:26379/name; or of nodes of a Cluster: ' +
  'redis+cluster://user:password@host:6379,host:6379; signs such as @ : / # in a password are written as %40 %3A %2F %23';

/** One Redis, its Sentinels, or nodes of a Cluster. */
export function IsRedisAddress(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && readRedisAddress(value) !== null;
  return ValidateBy({ name: 'redis', validator: { validate } }, hint(REDIS_HINT));
}

const PROXIES_HINT =
  'the addresses or networks of your proxies with commas between, such as 192.0.2.10 or ' +
  '172.30.0.0/24; leave it empty without a proxy';
/** How it was set before: how many proxies there are, which anybody could pretend. */
const HOP_COUNT = /^\d{1,2}$/;

/** Addresses and networks of proxies, with commas between. */
export function IsProxyList(): PropertyDecorator {
  return ValidateBy({
    name: 'proxies',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isProxyList(value),
      defaultMessage: (given) =>
        `${HOP_COUNT.test(String(given?.value)) ? 'it is no longer a number of proxies: ' : ''}write ${PROXIES_HINT}`,
    },
  });
}

function isProxyList(value: string): boolean {
  try {
    void new TrustedProxies(value);
    return true;
  } catch {
    return false;
  }
}
