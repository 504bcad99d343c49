import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '@nbn/contracts';
import { parse } from 'yaml';
import { type Config, readConfig } from '../../src/platform/config/config.ts';

interface Service {
  image?: string;
  user?: string;
  command?: string[];
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
  cap_drop?: string[];
  ports?: string[];
  volumes?: string[];
  networks?: string[] | Record<string, { ipv4_address: string }>;
  secrets?: string[];
  profiles?: string[];
  stop_grace_period?: string;
}

const compose = parse(readFileSync('docker/compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  networks: { default: { ipam: { config: { subnet: string; ip_range: string }[] } } };
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
};
/** What the example says of each file of secrets. */
const exampleOf = (name: string): string =>
  new RegExp(`^# {3}echo "(.+)" > ${name}$`, 'm').exec(secrets)![1]!;
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const nginx = readFileSync('docker/nginx.conf', 'utf8');
const secrets = readFileSync('docker/env.example', 'utf8');
const services = Object.entries(compose.services);
const addressOf = (name: string) => {
  const networks = compose.services[name]!.networks;
  return Array.isArray(networks) ? undefined : networks?.['default']?.ipv4_address;
};
const ours = ['api-1', 'api-2', 'worker'].map((name) => compose.services[name]!);

/** A password with every sign that breaks an address, as somebody's own policy may ask for. */
const PASSWORD = 'a/b+c=d@e:f#g?h%2Fi';
const values: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'https://norbanet.example.org',
  MAIL_FROM: 's@example.org',
};
const filled = (text: string) => text.replace(/\$\{(\w+):[?-]\}/g, (_, name: string) => values[name] ?? '');

/** What the application reads in a service, with the secrets as the example writes them. */
function configOf({ environment }: Service): Config {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  for (const name of Object.keys(compose.secrets)) {
    const secret = name.endsWith('_password') ? PASSWORD : exampleOf(name).replaceAll(/\$\{\w+\}/g, 'a1');
    writeFileSync(join(folder, name), `${secret}\n`);
  }
  const inFolder = (text: string) => text.replace('/run/secrets/', `${folder}/`);
  const settings = Object.entries(environment).map(([name, value]) => [name, inFolder(filled(value))]);
  try {
    return readConfig(Object.fromEntries(settings));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the house grown to several processes', () => {
  it('is PostgreSQL, Redis, a virus scanner, what migrates, two API processes, a worker, a proxy and one that ends TLS', () => {
    expect(services.map(([name]) => name).sort()).toEqual([
      'api-1',
      'api-2',
      'caddy',
      'clamav',
      'migrate',
      'postgres',
      'proxy',
      'redis',
      'worker',
    ]);
    expect(ours.map(({ environment }) => environment['ROLE'])).toEqual(['api', 'api', 'worker']);
  });

  it('gives every process a configuration that the application accepts', () => {
    for (const service of ours) {
      const config = configOf(service);
      expect(config).toMatchObject({
        NODE_ENV: 'production',
        secure: true,
        TRUSTED_PROXIES: addressOf('proxy'),
      });
      expect(new URL(config.DATABASE_URL).hostname in compose.services).toBe(true);
      expect(new URL(config.REDIS_URL!).hostname in compose.services).toBe(true);
      expect(new URL(config.CLAMD_URL!).hostname in compose.services).toBe(true);
    }
  });

  it('passes on when backups are made, and to where by a file of secrets', () => {
    expect(compose.services['worker']!.environment['BACKUP_TIME']).toBe('${BACKUP_TIME:-}');
    expect(configOf(compose.services['worker']!).BACKUP_TIME).toBe('01:30');
    const bucket = parse(readFileSync('docker/backup-s3.yaml', 'utf8')) as typeof compose;
    expect(Object.keys(bucket.services).sort()).toEqual(['migrate', 'worker']);
    for (const { environment, secrets: shown } of Object.values(bucket.services)) {
      expect(environment).toEqual({ BACKUP_S3_URL_FILE: `/run/secrets/${shown![0]}` });
      expect(Object.keys(bucket.secrets)).toEqual(shown);
    }
  });

  it('takes passwords of the database with any sign, and gives the same one to both who need it', () => {
    for (const service of [...ours, compose.services['migrate']!]) {
      const { DATABASE_URL, DATABASE_OWNER_URL } = configOf(service);
      for (const url of [DATABASE_URL, DATABASE_OWNER_URL])
        if (url) expect(decodeURIComponent(new URL(url).password)).toBe(PASSWORD);
    }
    expect(compose.services['postgres']!.environment['POSTGRES_PASSWORD_FILE']).toBe(
      compose.services['migrate']!.environment['DATABASE_OWNER_PASSWORD_FILE'],
    );
  });

  it('gives the password of the owner of the tables to what migrates alone, which ends before the others begin', () => {
    const knowing = services.filter(([, { secrets: known = [] }]) => known.includes('postgres_password'));
    expect(knowing.map(([name]) => name).sort()).toEqual(['migrate', 'postgres']);
    const { command, environment, depends_on } = compose.services['migrate']!;
    expect(command).toEqual(['node', 'dist/server/migrate.js']);
    expect(depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(environment).toMatchObject({
      DATABASE_OWNER_URL: 'postgres://norbanet@postgres:5432/norbanet',
      DATABASE_OWNER_PASSWORD_FILE: '/run/secrets/postgres_password',
      DATABASE_URL: 'postgres://norbanet_app@postgres:5432/norbanet',
    });
    expect([exampleOf('postgres_password'), exampleOf('database_password')]).toEqual(['${owner}', '${app}']);
  });

  it('starts the processes when their database and Redis are healthy, and asks everyone but the proxy for its health by what it really does', () => {
    for (const service of ours) {
      expect(service.depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
    }
    for (const name of ['postgres', 'redis', 'clamav', 'proxy'])
      expect(compose.services[name]!.healthcheck!.test.length).toBeGreaterThan(1);
    expect(dockerfile).toMatch(/HEALTHCHECK[^]*\/api\/health\/ready/);
  });

  it('runs nothing as root but what holds the certificates, and lets nothing of ours write but in its data', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
    expect(compose.services['postgres']!.user).toBe('postgres');
    expect(compose.services['redis']!.user).toBe('redis');
    expect(compose.services['clamav']!.user).toBe('clamav');
    expect(compose.services['proxy']!.image).toContain('unprivileged');
    // Its certificates are root's, who may do nothing there but take ports 80 and 443.
    expect(compose.services['caddy']).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      cap_add: ['NET_BIND_SERVICE'],
      security_opt: ['no-new-privileges:true'],
    });
    for (const service of ours)
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        volumes: ['data:/data', 'keys:/keys'],
      });
  });

  it('keeps the key of secret ballots beside the data, the same for every process, and no note of who voted when', () => {
    for (const { environment } of ours) expect(environment['BALLOT_KEY_FILE']).toBe('/keys/ballot.key');
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(['data', 'keys']));
    expect(dockerfile).toMatch(/mkdir -p \/data \/keys/);
    expect(nginx).toMatch(
      /location ~ \^\/api\/ballots\/\[\^\/\]\+\/\(pass\|sealed-paper\)\$ \{\s*access_log off;/,
    );
  });

  it('has files scanned by a scanner that takes the largest of them, fetches its signatures, and that only the application reaches', () => {
    const { networks, volumes } = compose.services['clamav']!;
    expect(networks).toEqual(['scanner']);
    for (const service of ours) expect(service.networks).toEqual(['default', 'scanner']);
    for (const name of ['postgres', 'redis', 'proxy'])
      expect(JSON.stringify(compose.services[name]!.networks ?? {})).not.toContain('scanner');
    expect(volumes).toContain('./clamd.conf:/etc/clamav/clamd.conf:ro');
    const settings = readFileSync('docker/clamd.conf', 'utf8');
    const bytes = ['StreamMaxLength', 'MaxScanSize', 'MaxFileSize'].map(
      (name) => Number(new RegExp(`^${name} (\\d+)M$`, 'm').exec(settings)![1]) * 1024 * 1024,
    );
    expect(Math.min(...bytes)).toBeGreaterThanOrEqual(LIMITS.upload);
    expect(settings).toMatch(/^AlertExceedsMax yes$/m);
    expect(settings).toMatch(/^TCPSocket 3310$/m);
  });

  it('keeps jobs in Redis: nothing thrown away, written to disk', () => {
    expect(compose.services['redis']!.command!.join(' ')).toContain(
      '--appendonly yes --maxmemory-policy noeviction',
    );
  });

  it('keeps values that the database refuses out of its log', () => {
    const command = compose.services['postgres']!.command!.join(' ');
    expect(command).toContain('log_min_messages=log');
    expect(command).toContain('log_min_error_statement=panic');
  });

  it('logs of a request its path alone: no query, no secret of a calendar feed, no referrer', () => {
    const format = /log_format paths_alone '([^']+)';/.exec(nginx)![1]!;
    expect(format).toContain('$logged_path');
    expect(format).not.toMatch(/\$(?:request|request_uri|args|query_string|http_\w+|cookie_\w+|uri)\b/);
    expect(nginx).toMatch(/map \$uri \$logged_path \{\s*default \$uri;\s*~\^\/api\/calendar\/ \S+;/);
    const logs = [...nginx.matchAll(/(?:access|error)_log ([^;]+);/g)].map(([, where]) =>
      where!.split(' ').at(-1),
    );
    expect([...new Set(logs)].toSorted()).toEqual(['crit', 'off', 'paths_alone']);
  });

  it('gives everyone who has something to finish the time for it', () => {
    const seconds = (period = '10s') => Number.parseInt(period) * (period.endsWith('m') ? 60 : 1);
    const periods = services.map(
      ([name, { stop_grace_period }]) => [name, seconds(stop_grace_period)] as const,
    );
    // A process of ours takes 15 seconds at most, an answer on its way as long as it takes.
    const short = periods.filter(([, period]) => period < 30).map(([name]) => name);
    expect(short).toEqual(['clamav']);
    expect(seconds(compose.services['postgres']!.stop_grace_period)).toBeGreaterThanOrEqual(60);
  });

  it('keeps fixed addresses free for those who have them, and has the proxy believe Caddy and whom the operator names', () => {
    const [{ subnet, ip_range }] = compose.networks.default.ipam.config as [
      { subnet: string; ip_range: string },
    ];
    const list = (network: string) => {
      const [address, length] = network.split('/') as [string, string];
      const block = new BlockList();
      block.addSubnet(address, Number(length));
      return block;
    };
    for (const name of ['proxy', 'caddy']) {
      const address = addressOf(name)!;
      expect([list(subnet).check(address), list(ip_range).check(address)]).toEqual([true, false]);
    }
    const { environment, volumes } = compose.services['proxy']!;
    expect(environment['TRUSTED_PROXIES']).toBe(`${addressOf('caddy')},\${OUTER_PROXIES:-}`);
    expect(volumes).toContain('./trusted-proxies.sh:/docker-entrypoint.d/30-trusted-proxies.sh:ro');
    // The image runs what may be run, and passes by what may not.
    expect(statSync('docker/trusted-proxies.sh').mode & 0o111).toBe(0o111);
  });

  it('keeps the list of its packages in the image', () => {
    expect(dockerfile).toMatch(/^RUN npm run build && test -s dist\/sbom\.cdx\.json$/m);
    expect(dockerfile).toMatch(/^COPY --from=build \/app\/dist dist$/m);
  });

  it('has the operator’s command by its name', () => {
    expect(dockerfile).toMatch(/^WORKDIR \/app$[^]*^COPY docker\/norbanet \/usr\/local\/bin\/norbanet$/m);
    expect(statSync('docker/norbanet').mode & 0o777).toBe(0o755);
    const here = readFileSync('docker/norbanet', 'utf8').replace('/app/', `${process.cwd()}/`);
    const said = execFileSync('sh', ['-c', here, 'norbanet', 'help'], { encoding: 'utf8' });
    expect(said).toContain('maintenance [on|off]');
  });

  it('opens two doors, keeps a client with one process, carries sockets, and hides the pages of development', () => {
    const doors = services.filter(([, service]) => service.ports).map(([name, { ports }]) => [name, ports]);
    expect(doors).toEqual([
      // For a proxy on this machine, unless another address is named.
      ['proxy', ['${PROXY_ADDRESS:-127.0.0.1}:${PROXY_PORT:-8080}:8080']],
      // By IPv6 all visitors would have one address.
      ['caddy', ['0.0.0.0:80:80', '0.0.0.0:443:443']],
    ]);
    expect(services.filter(([, { profiles }]) => profiles).map(([name]) => name)).toEqual(['caddy']);
    const plain = nginx.replaceAll(/\s+/g, ' ');
    const processes = ['api-1', 'api-2'].map((name) => `server ${name}:3000 max_fails=2 fail_timeout=5s;`);
    for (const upstream of ['api { least_conn;', 'live { hash $affinity consistent;'])
      expect(plain).toContain(`upstream ${upstream} ${processes.join(' ')} }`);
    expect(plain).toMatch(/location \/socket\.io\/ \{ proxy_pass http:\/\/live;/);
    expect(nginx).toMatch(/proxy_set_header Upgrade \$http_upgrade/);
    expect(nginx).toMatch(/location \/dev\/ \{ return 404; \}/);
  });

  it('has no secret written down, and names each that it needs', () => {
    const wanted = [
      ...new Set([...JSON.stringify(compose).matchAll(/\$\{(\w+):\?\}/g)].map((match) => match[1]!)),
    ];
    for (const name of wanted) expect(secrets).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(JSON.stringify(wanted)).not.toMatch(/PASSWORD|SECRET|SMTP|KEY/);
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`./secrets/${name}`);
      expect(exampleOf(name)).toMatch(/\$\{(?:owner|app|redis)\}|user:password/);
    }
    for (const [, { secrets: used = [] }] of services)
      for (const name of used) expect(compose.secrets).toHaveProperty(name);
    for (const file of ['.dockerignore', '.gitignore'])
      expect(readFileSync(file, 'utf8')).toMatch(/^docker\/secrets$/m);
    expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^docker\/\.env$/m);
  });
});
