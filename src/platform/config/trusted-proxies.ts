import { BlockList, isIP } from 'node:net';

const NETWORK = /^([0-9a-f.:]{2,45})(?:\/(\d{1,3}))?$/i;

/**
 * The proxies that are trusted about a client's address, by their own addresses. A number of hops would not
 * do: a client that reaches the server past the proxy could then claim any address.
 */
export class TrustedProxies {
  private readonly list = new BlockList();

  /** @param given addresses and networks with commas between; throws for anything else. */
  constructor(given: string) {
    for (const entry of given
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''))
      this.add(entry);
  }

  /** Whether this is one of them. */
  trusts(address: string | undefined): boolean {
    const bare = address?.split('%', 1)[0] ?? '';
    const version = isIP(bare);
    return version !== 0 && this.list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
  }

  /**
   * The nearest address in front of our own proxies: what they report about it is trusted, and what it
   * reports itself is not.
   */
  clientAddress(peer: string | undefined, forwardedFor: string | readonly string[] | undefined): string {
    const forwarded = String(forwardedFor ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    let address = peer ?? '';
    while (forwarded.length > 0 && this.trusts(address)) address = forwarded.pop()!;
    return address;
  }

  private add(entry: string): void {
    const [, address = '', length] = NETWORK.exec(entry) ?? [];
    const version = isIP(address);
    if (version === 0 || Number(length ?? 0) > (version === 4 ? 32 : 128))
      throw new RangeError('not an address and not a network');
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (length === undefined) this.list.addAddress(address, family);
    else this.list.addSubnet(address, Number(length), family);
  }
}
