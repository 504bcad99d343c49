import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '@nbn/contracts';
import { parse } from 'yaml';
import { readConfig } from '../../src/platform/config/config.ts';

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
}

const compose = parse(readFileSync('docker/compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
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

describe('the house grown to several processes', () => {
  it('is PostgreSQL, Redis, a virus scanner, what migrates, two API processes, a worker and a proxy', () => {
    expect(services.map(([name]) => name).sort()).toEqual([
      'api-1',
      'api-2',
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
    const values: Record<string, string> = {
      PUBLIC_URL: 'https://norbanet.example.org',
      MAIL_FROM: 's@example.org',
    };
    const filled = (text: string) => text.replace(/\$\{(\w+):\?\}/g, (_, name: string) => values[name] ?? '');
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    for (const name of Object.keys(compose.secrets))
      writeFileSync(join(folder, name), `${exampleOf(name).replaceAll(/\$\{\w+\}/g, 'a1')}\n`);
    const inFolder = (text: string) => text.replace('/run/secrets/', `${folder}/`);
    for (const { environment } of ours) {
      const config = readConfig(
        Object.fromEntries(
          Object.entries(environment).map(([name, value]) => [name, inFolder(filled(value))]),
        ),
      );
      expect(config).toMatchObject({
        NODE_ENV: 'production',
        secure: true,
        TRUSTED_PROXIES: addressOf('proxy'),
      });
      expect(new URL(config.DATABASE_URL).hostname in compose.services).toBe(true);
      expect(new URL(config.REDIS_URL!).hostname in compose.services).toBe(true);
      expect(new URL(config.CLAMD_URL!).hostname in compose.services).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });

  it('gives the password of the owner of the tables to what migrates alone, which ends before the others begin', () => {
    const knowing = services.filter(
      ([, { secrets: known = [] }]) =>
        known.includes('postgres_password') || known.includes('database_owner_url'),
    );
    expect(knowing.map(([name]) => name).sort()).toEqual(['migrate', 'postgres']);
    const { command, environment, depends_on } = compose.services['migrate']!;
    expect(command).toEqual(['node', 'dist/server/migrate.js']);
    expect(depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(environment).toMatchObject({
      DATABASE_OWNER_URL_FILE: '/run/secrets/database_owner_url',
      DATABASE_URL_FILE: '/run/secrets/database_url',
    });
    expect(exampleOf('database_owner_url')).toBe('postgres://norbanet:${owner}@postgres:5432/norbanet');
    expect(exampleOf('database_url')).toBe('postgres://norbanet_app:${app}@postgres:5432/norbanet');
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

  it('runs nothing as root and lets nothing of ours write but in its data', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
    expect(compose.services['postgres']!.user).toBe('postgres');
    expect(compose.services['redis']!.user).toBe('redis');
    expect(compose.services['clamav']!.user).toBe('clamav');
    expect(compose.services['proxy']!.image).toContain('unprivileged');
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

  it('opens one door, keeps a client with one process, carries sockets, and hides the pages of development', () => {
    expect(services.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['proxy']);
    expect(nginx).toMatch(/upstream api \{\s*ip_hash;\s*server api-1:3000[^]*server api-2:3000/);
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
