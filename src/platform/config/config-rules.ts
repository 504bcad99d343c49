import { ValidateBy } from 'class-validator';
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
