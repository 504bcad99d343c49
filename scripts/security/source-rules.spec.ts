import { readdirSync, readFileSync } from 'node:fs';

/** What is shipped: server, libraries and client, without their tests and without the demo. */
const FILES = ['src', 'libs', 'web/src', 'web/service-worker'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:spec|d)\.tsx?$|\/testing\/|^src\/demo\//.test(path)),
);
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));
const DECISIONS = readFileSync('docs/security/decisions.md', 'utf8');

function section(title: string): string {
  return DECISIONS.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!;
}

function filesWith(pattern: RegExp): readonly string[] {
  return [...SOURCES].filter(([, source]) => pattern.test(source)).map(([file]) => file);
}

/** The last cell of each row of the table of connections names the files that open them. */
function connectionFiles(): readonly string[] {
  const rows = section('Connections')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.split(' | ').at(-1)!);
  return [
    ...new Set(cells.flatMap((cell) => [...cell.matchAll(/`(src\/[^`]+)`/g)].map(([, file]) => file!))),
  ];
}

/** Parts of `node:net` that open nothing. */
const ADDRESSES_ALONE = /import \{ (?:BlockList, isIP|isIPv4|isIPv6) \} from 'node:net'/g;
const NETWORK_PACKAGE = /'(?:pg|ioredis|bullmq|imapflow|smtp-server|playwright-core|nodemailer\/[^']+)'/;
const NETWORK_MODULE = /'node:(?:net|tls|https?|http2|dgram|dns[^']*)'/;
const OPENING = new RegExp(
  `(?:^import (?!type )[^;]*from |import\\()(?:${NETWORK_PACKAGE.source}|${NETWORK_MODULE.source})|await fetch\\(`,
  'm',
);
/** They name what they are given by others and open nothing themselves. */
const WITHOUT_CONNECTION = [
  'src/database/application-role.ts',
  'src/database/connection-faults.ts',
  'src/database/data-source.ts',
  'src/operations/backup/database-load.repository.ts',
  'src/operations/network/network-database.repository.ts',
  'src/platform/jobs/job-schema.ts',
  'src/platform/jobs/resilient-postgres-backend.ts',
  'src/platform/persistence/commit-outcome-unknown.ts',
];
const ALGORITHM =
  /'(aes-[\w-]+|chacha20[\w-]*|des-[\w-]+|rc4|md[245]|sha-?\d+|hmac|hkdf|pbkdf2|rsa(?:-\w+)?|ec(?:dsa|dh)|p-\d+|(?:ed|x)25519)'/gi;

describe('the source of what is shipped', () => {
  it('is all read', () => {
    expect(FILES.length).toBeGreaterThan(1_000);
  });

  it('runs no text as code', () => {
    expect(filesWith(/\beval\(|\bnew Function\b|\bFunction\(|'node:vm'|setTimeout\(['"`]/)).toEqual([]);
  });

  it('starts no program by a command line, and none at all but its own for an operator', () => {
    expect(filesWith(/\bexec(?:Sync)?\(['"`]|\bexecSync\b|shell: true/)).toEqual([]);
    expect(filesWith(/child_process/)).toEqual(['src/operations/network/network-process.ts']);
  });

  it('puts no text into a page as HTML', () => {
    const markup = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML = |insertAdjacentHTML|document\.write/;
    expect(filesWith(markup)).toEqual([]);
  });

  it('draws nothing that matters by Math.random', () => {
    // How long a mail, a connection or a page waits for its next try: so that not all come at once.
    expect(filesWith(/\bMath\.random\b/).toSorted()).toEqual([
      'src/platform/mail/delivery-queue.repository.ts',
      'src/platform/redis/redis-connection.ts',
      'web/src/live/live-client.ts',
    ]);
  });

  it('never weakens TLS', () => {
    const weaker =
      /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity|minVersion: |secureProtocol|ciphers: /;
    expect(filesWith(weaker)).toEqual([]);
  });

  it('logs by one log alone', () => {
    expect(filesWith(/\bpino\(/)).toEqual(['src/platform/log/log.ts']);
    expect(filesWith(/\bconsole\.\w+\(/)).toEqual([]);
  });

  it('compares strictly and knows its types, by the rules of the linter', () => {
    const { rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
      rules: Record<string, unknown>;
    };
    expect(rules).toMatchObject({
      eqeqeq: 'error',
      'typescript/no-explicit-any': 'error',
      'no-console': 'error',
    });
  });

  it('opens connections where the table of connections says, and nowhere else', () => {
    const opening = [...SOURCES]
      .filter(([file]) => file.startsWith('src/') && !WITHOUT_CONNECTION.includes(file))
      .filter(([, source]) => OPENING.test(source.replaceAll(ADDRESSES_ALONE, '')))
      .map(([file]) => file);
    expect(opening.toSorted()).toEqual(connectionFiles().toSorted());
  });

  it('uses no algorithm that the table of keys does not name', () => {
    const plain = (name: string): string => name.toLowerCase().replaceAll('-', '');
    const spans = [...section('Keys and algorithms').matchAll(/`([^`]+)`/g)].map(([, name]) => plain(name!));
    const used = [...SOURCES.values()]
      .filter((source) => /node:crypto|crypto\.subtle/.test(source))
      .flatMap((source) => [...source.matchAll(ALGORITHM)].map(([, name]) => plain(name!)));
    expect(used).toEqual(expect.arrayContaining(['sha256', 'aes256gcm', 'rsa']));
    expect([...new Set(used)].filter((name) => !spans.includes(name))).toEqual([]);
  });
});
