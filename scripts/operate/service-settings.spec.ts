import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/platform/config/config.ts';
import { readServiceSettings } from './service-settings.mjs';

describe('a command where Norbanet runs as a service', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);
  const places = () => ({ units: at('units'), state: at('state'), run: folder });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'service-'));
    cpSync('systemd', at('units'), { recursive: true });
    for (const name of readdirSync(at('units'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:conf|service)$/.test(name)) continue;
      const text = readFileSync(at('units', name), 'utf8').replaceAll('/etc/norbanet', folder);
      writeFileSync(at('units', name), text.replace('User=norbanet', `User=${userInfo().username}`));
    }
    mkdirSync(at('secrets'));
    for (const name of ['database_owner_password', 'database_password'])
      writeFileSync(at('secrets', name), `${name}\n`);
    writeFileSync(at('secrets', 'redis_url'), 'redis://127.0.0.1:6379\n');
    writeFileSync(at('secrets', 'smtp_url'), 'smtps://u:p@mail.example.org\n');
    const settings = ['PUBLIC_URL=https://norbanet.example.org', 'MAIL_FROM=a@example.org'];
    settings.push('DATABASE_URL=postgres://norbanet_app@127.0.0.1/norbanet');
    writeFileSync(at('norbanet.env'), settings.join('\n'));
    writeFileSync(at('migrate.env'), 'DATABASE_OWNER_URL=postgres://norbanet@127.0.0.1/norbanet');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has its settings, secrets, folders and account, and leaves no secret behind', () => {
    const { env, uid, remove } = readServiceSettings(['doctor'], places())!;
    expect(readConfig({ ...env })).toMatchObject({
      NODE_ENV: 'production',
      DATA_DIR: '/var/lib/norbanet',
      DATABASE_URL: expect.stringContaining(':database_password@') as string,
      REDIS_URL: 'redis://127.0.0.1:6379',
    });
    expect([uid, env.DATABASE_OWNER_URL]).toEqual([userInfo().uid, undefined]);
    expect(statSync(at('state', 'norbanet-keys')).mode & 0o777).toBe(0o700);
    const secret = env.DATABASE_PASSWORD_FILE!;
    remove();
    expect(existsSync(secret)).toBe(false);
  });

  it('that restores has the owner of the tables, and may read the key that was named', () => {
    writeFileSync(at('key'), 'AGE');
    const { env, words, remove } = readServiceSettings(
      ['restore', 'a.age', '--identity', at('key')],
      places(),
    )!;
    const { DATABASE_OWNER_URL } = readConfig({ ...env });
    expect(DATABASE_OWNER_URL).toContain(':database_owner_password@');
    expect(words.slice(0, 3)).toEqual(['restore', 'a.age', '--identity']);
    expect([words[3] === at('key'), readFileSync(words[3]!, 'utf8')]).toEqual([false, 'AGE']);
    remove();
  });

  it('names the secret that is missing; and is as everywhere else where no service was set up', () => {
    rmSync(at('secrets', 'smtp_url'));
    expect(() => readServiceSettings(['doctor'], places())).toThrow(/secrets\/smtp_url is not there/);
    rmSync(at('norbanet.env'));
    expect(readServiceSettings(['doctor'], places())).toBeUndefined();
  });
});
