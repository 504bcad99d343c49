import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { readHostFolders } from '../../src/operations/network/host-settings.ts';
import { SHOWN_SECRETS } from '../../src/operations/network/network-folder.ts';
import { readNetworkName } from '../../src/operations/network/network-name.ts';
import { type Config, readConfig } from '../../src/platform/config/config.ts';

// Where systemd does not run, it makes a folder for itself, which root alone can.
const CAN_RUN = existsSync('/run/systemd') || process.getuid?.() === 0;
const ANALYZE = CAN_RUN ? findProgram(['systemd-analyze']) : undefined;
if (!ANALYZE) process.stderr.write('  systemd-analyze cannot run here: its look at the units is left out\n');

const SERVICES = ['norbanet-migrate.service', 'norbanet-api@.service', 'norbanet-worker.service'];
/** One of many networks of a host, with all that holds for it in itself. */
const NETWORK = 'norbanet@.service';
const SHARED = 'norbanet-.service.d/shared.conf';
const GUIDE = readFileSync('docs/operations/installation.md', 'utf8');
const textOf = (name: string): string => readFileSync(join('systemd', name), 'utf8');

/** All values of a setting of a unit, in their order: the shared ones come last. */
const valuesOf = (unit: string, setting: string): string[] =>
  [unit, SHARED].flatMap((name) =>
    [...textOf(name).matchAll(new RegExp(`^${setting}=(.*)$`, 'gm'))].map(([, value]) => value!),
  );

/** What the guide writes into a file of /etc/norbanet. */
const fileOf = (name: string): string[] =>
  new RegExp(`/etc/norbanet/${name.replaceAll('.', '\\.')} <<'END'\n([^]*?)\nEND\n`)
    .exec(GUIDE)![1]!
    .split('\n');

/** What the application reads in a service, with the credentials that it is shown. */
function configOf(unit: string): Config {
  const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  try {
    for (const credential of valuesOf(unit, 'LoadCredential')) {
      const [name] = credential.split(':') as [string];
      const address = name === 'smtp_url' ? 'smtps://u:p@mail.example.org' : 'redis://127.0.0.1:6379';
      writeFileSync(join(folder, name), name.endsWith('_password') ? 'a/b@c' : address);
    }
    const lines = valuesOf(unit, 'Environment').flatMap((value) => value.split(' '));
    const files = valuesOf(unit, 'EnvironmentFile').flatMap((file) => fileOf(file.split('/').at(-1)!));
    const pairs = [...lines, ...files].map(
      (line) => /^(\w+)=(.*)$/.exec(line)!.slice(1, 3) as [string, string],
    );
    const filled = pairs.map(([name, value]) => [name, value.replace('%d', folder).replace('%i', '3001')]);
    return readConfig(Object.fromEntries(filled));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the units of systemd', () => {
  it.each(SERVICES)(
    'give %s a configuration that the application accepts, without a secret in it',
    (unit) => {
      const config = configOf(unit);
      expect(config).toMatchObject({
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        secure: true,
        SMTP_URL: 'smtps://u:p@mail.example.org',
        DATABASE_URL: expect.stringContaining(':a%2Fb%40c@') as string,
        TRUSTED_PROXIES: '127.0.0.1',
      });
      expect(config.DATABASE_OWNER_URL).toEqual(
        unit === 'norbanet-migrate.service' ? expect.stringContaining(':a%2Fb%40c@') : undefined,
      );
      expect(valuesOf(unit, 'Environment').join()).not.toMatch(/:\/\/|PASSWORD=/);
    },
  );

  it('run processes of the build in the roles that there are, each after what migrates', () => {
    expect(SERVICES.flatMap((unit) => valuesOf(unit, 'ExecStart'))).toEqual([
      '/usr/bin/node dist/server/migrate.js',
      '/usr/bin/node dist/server/main.js',
      '/usr/bin/node dist/server/main.js',
    ]);
    expect(SERVICES.slice(1).map((unit) => configOf(unit).ROLE)).toEqual(['api', 'worker']);
    for (const unit of SERVICES.slice(1)) {
      expect(valuesOf(unit, 'Requires')).toEqual(['norbanet-migrate.service']);
      expect(valuesOf(unit, 'After').join()).toContain('norbanet-migrate.service');
      expect(valuesOf(unit, 'Restart')).toEqual(['always']);
    }
  });

  it('are all that the guide has copied, and read each file that it has written', () => {
    const units = readdirSync('systemd').filter((name) => !name.endsWith('.d'));
    expect(units.toSorted()).toEqual([...SERVICES, NETWORK, 'norbanet.target'].toSorted());
    const needed = SERVICES.flatMap((unit) => valuesOf(unit, 'LoadCredential')).map(
      (credential) => credential.split(':')[1]!,
    );
    const written = [...GUIDE.matchAll(/> (\/etc\/norbanet\/secrets\/\w+)$/gm)].map(([, path]) => path!);
    expect([...new Set(needed)].toSorted()).toEqual(written.toSorted());
  });

  it('show one of many networks the secrets that were made for it, but not the one of the tables’ owner', () => {
    const text = textOf(NETWORK);
    const shown = [...text.matchAll(/^LoadCredential=(\w+):(.*)$/gm)].map(([, name, path]) => [name, path]);
    expect(shown).toEqual(SHOWN_SECRETS.map((name) => [name, `/etc/norbanet/networks/%i/${name}`]));
    for (const name of SHOWN_SECRETS) expect(text).toContain(`${name.toUpperCase()}_FILE=%d/${name}`);
    const { folder, dataFolder } = readHostFolders({});
    expect(text).toContain(`EnvironmentFile=${folder}/%i/network.env`);
    const state = dataFolder.replace('/var/lib/', '');
    expect(text).toContain(`StateDirectory=${state}/%i ${state}-keys/%i\n`);
    expect(text).not.toMatch(/owner_password|OWNER/);
  });

  it('give each of many networks an account of its own, under a name that Linux takes', () => {
    const text = textOf(NETWORK);
    expect(text).toContain('DynamicUser=yes\n');
    // Without a name, systemd makes one account for all instances of a template.
    const account = /^User=(.*)$/m.exec(text)![1]!;
    const longest = readNetworkName('n'.repeat(22));
    expect(account.replace('%i', longest)).toHaveLength(31);
    expect(() => readNetworkName(`${longest}n`)).toThrow('2 to 22');
  });
});

(ANALYZE ? describe : describe.skip)('systemd itself', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'units-'));
    cpSync('systemd', folder, { recursive: true });
    for (const unit of [...SERVICES, NETWORK]) {
      // Where Node lies on this machine; a template is looked at as one of its instances.
      const text = textOf(unit).replace('/usr/bin/node', process.execPath);
      writeFileSync(join(folder, unit.replace('@.', '@3001.')), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const instances = [...SERVICES, NETWORK].map((unit) => unit.replace('@.', '@3001.'));
  const analyze = (...args: string[]) => {
    const env = { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` };
    const { status, stdout, stderr } = spawnSync(ANALYZE!, args, { cwd: folder, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  it('finds no fault with them', () => {
    const units = [...instances, 'norbanet.target'].map((unit) => `./${unit}`);
    expect(analyze('verify', '--man=no', ...units)).toEqual({ status: 0, output: '' });
  });

  it.each(instances)('calls %s well locked up: 1.5 of 10 at most', (unit) => {
    const { status, output } = analyze(
      'security',
      '--offline=true',
      '--no-pager',
      '--threshold=15',
      `./${unit}`,
    );
    expect(output).toContain('Overall exposure level');
    expect(status).toBe(0);
  });
});
