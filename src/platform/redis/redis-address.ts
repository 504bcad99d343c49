export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

interface RedisAccount {
  readonly username?: string;
  readonly password?: string;
  readonly tls: boolean;
}

/** What REDIS_URL names: one server, Sentinels that know which server is the first now, or nodes of a Cluster. */
export type RedisAddress =
  | { readonly kind: 'single'; readonly url: string }
  | (RedisAccount & {
      readonly kind: 'sentinel';
      readonly sentinels: readonly RedisNode[];
      readonly name: string;
      /** Sentinels have a password of their own, if any. */
      readonly sentinelPassword?: string;
    })
  | (RedisAccount & { readonly kind: 'cluster'; readonly nodes: readonly RedisNode[] });

const SINGLE = /^rediss?:/;
/** `redis+sentinel://user:password@host:26379,host:26379/name?sentinelPassword=…`, and the same with cluster. */
const SEVERAL =
  /^redis(?<tls>s?)\+(?<kind>sentinel|cluster):\/\/(?:(?<account>[^@/]*)@)?(?<nodes>[^@/?]+)(?:\/(?<name>[\w.-]*))?(?:\?(?<query>.*))?$/;
const NODE = /^(?<host>[\w.-]+|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?$/i;
const DEFAULT_PORTS = { sentinel: 26_379, cluster: 6379 } as const;

/** Reads an address; null if it is none. */
export function readRedisAddress(text: string): RedisAddress | null {
  if (SINGLE.test(text)) return isOneServer(text) ? { kind: 'single', url: text } : null;
  const parts = SEVERAL.exec(text)?.groups;
  const kind = parts?.['kind'];
  if (!parts || (kind !== 'sentinel' && kind !== 'cluster')) return null;
  const nodes = readNodes(parts['nodes']!, DEFAULT_PORTS[kind]);
  const account = readAccount(parts['account'] ?? '');
  const { name = '', query = '' } = parts;
  if (!nodes || !account) return null;
  const common = { ...account, tls: parts['tls'] === 's' };
  if (kind === 'cluster') return name || query ? null : { kind, nodes, ...common };
  const sentinelPassword = readQuery(query);
  if (!name || sentinelPassword === null) return null;
  return { kind, sentinels: nodes, name, ...common, ...(sentinelPassword ? { sentinelPassword } : {}) };
}

const isOneServer = (url: string): boolean => URL.canParse(url) && !new URL(url).hostname.includes(',');

function readNodes(list: string, defaultPort: number): readonly RedisNode[] | null {
  const nodes = list.split(',').map((node) => {
    const { host, port = defaultPort } = NODE.exec(node)?.groups ?? {};
    return { host: host?.replaceAll(/[[\]]/g, '') ?? '', port: Number(port) };
  });
  return nodes.every(({ host, port }) => host !== '' && port > 0 && port < 65_536) ? nodes : null;
}

function readAccount(text: string): Omit<RedisAccount, 'tls'> | null {
  const at = text.indexOf(':');
  try {
    const username = decodeURIComponent(at < 0 ? text : text.slice(0, at));
    const password = at < 0 ? '' : decodeURIComponent(text.slice(at + 1));
    return { ...(username ? { username } : {}), ...(password ? { password } : {}) };
  } catch {
    return null;
  }
}

/** The password of the Sentinels; null if anything else is asked for. */
function readQuery(query: string): string | null {
  const given = new URLSearchParams(query);
  const password = given.get('sentinelPassword') ?? '';
  given.delete('sentinelPassword');
  return given.size === 0 ? password : null;
}
