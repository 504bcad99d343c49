import { readFileSync } from 'node:fs';
import { ConfigurationError, readConfig } from './config.ts';

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

const database = { DATABASE_URL: 'postgres://localhost/norbanet' };
const production = { ...database, NODE_ENV: 'production', SMTP_URL: 'smtp://localhost' };

describe('configuration', () => {
  it('names every fault at once and repeats no value', () => {
    const read = () => readConfig({ PORT: 'eighty', SMTP_URL: 'secret-password', ROLE: 'boss' });
    expect(read).toThrow(ConfigurationError);
    try {
      read();
    } catch (error) {
      const message = (error as Error).message;
      for (const name of ['PORT', 'SMTP_URL', 'ROLE', 'DATABASE_URL']) expect(message).toContain(name);
      expect(message).not.toContain('secret-password');
      expect(message).not.toContain('boss');
    }
  });

  it('says of each fault what to write instead, in words of whoever runs a server', () => {
    const wrong = {
      NODE_ENV: 'live',
      PORT: '-1',
      HOST: 'all of them',
      PUBLIC_URL: 'norbanet',
      DATABASE_URL: 'mysql://localhost',
      DATABASE_DIRECT_URL: 'localhost:5432',
      REDIS_URL: 'localhost:6379',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'Norbanet <a@example.org>',
      IMAP_URL: 'imaps://host',
      MAIL_AUTHSERV_ID: 'two words',
      CLAMD_URL: 'localhost',
      S3_URL: 's3://bucket',
      BACKUP_S3_URL: 'https://key:secret@localhost/backups/of us',
      DATA_DIR: ' ',
      ROLE: 'boss',
      TRUSTED_PROXIES: 'proxy',
      PUSH_ORIGINS: 'push.example.org',
      DATABASE_POOL: '1',
      LOG_LEVEL: 'loud',
      CHROMIUM_PATH: ' ',
      CHROMIUM_SANDBOX: 'maybe',
    };
    const faults = faultsOf(wrong);
    expect(faults.map((fault) => fault.split(':', 1)[0]).toSorted()).toEqual(Object.keys(wrong).toSorted());
    for (const fault of faults) {
      expect(fault).toMatch(/^[A-Z0-9_]+: write /);
      expect(fault).not.toMatch(/regular expression|must|\\|\^|\$|undefined/);
    }
    expect(faults.find((fault) => fault.startsWith('REDIS_URL'))).toContain('redis://host:6379');
  });

  it('says of a password that breaks an address how to write it', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://norbanet:a#b@localhost:port/norbanet' })).toEqual([
      expect.stringContaining('%23'),
    ]);
  });

  it('takes for jobs and for a replica no other role than for pages, whose password would do more', () => {
    const roles = (own: string, direct: string) =>
      faultsOf({
        DATABASE_URL: `postgres://${own}:a@pooler/norbanet`,
        DATABASE_DIRECT_URL: `postgres://${direct}:b@postgres/norbanet`,
        DATABASE_REPLICA_URL: `postgres://${direct}:b@replica/norbanet`,
      });
    expect(roles('app', 'app')).toEqual([]);
    expect(roles('app', 'owner')).toEqual([
      expect.stringMatching(/^DATABASE_DIRECT_URL: .*DATABASE_OWNER_URL/),
      expect.stringMatching(/^DATABASE_REPLICA_URL: .*DATABASE_OWNER_URL/),
    ]);
  });

  it('no longer counts proxies, and says so to whoever still does', () => {
    for (const count of ['0', '1', '10'])
      expect(faultsOf({ ...database, TRUSTED_PROXIES: count })).toEqual([
        expect.stringMatching(
          /^TRUSTED_PROXIES: it is no longer a number of proxies: write the addresses or networks/,
        ),
      ]);
    expect(
      readConfig({ ...database, TRUSTED_PROXIES: '192.0.2.10, 172.30.0.0/24' }).trustedProxies.trusts(
        '172.30.0.9',
      ),
    ).toBe(true);
    expect(readConfig(database).trustedProxies.trusts('127.0.0.1')).toBe(false);
  });

  it('takes origins of push services that are reached by https, and nothing that is more than an origin', () => {
    const origins = 'https://push.example.org, https://localhost:8443';
    expect(readConfig({ ...database, PUSH_ORIGINS: origins }).pushOrigins).toEqual([
      'https://push.example.org',
      'https://localhost:8443',
    ]);
    expect(readConfig(database).pushOrigins).toEqual([]);
    for (const wrong of [
      'http://push.example.org',
      'https://push.example.org/x',
      'https://a@push.example.org',
      '*',
    ])
      expect(faultsOf({ ...database, PUSH_ORIGINS: wrong })).toHaveLength(1);
  });

  it('derives the public address from the port when none is given', () => {
    expect(readConfig({ ...database, PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080');
    expect(readConfig({ ...database, PUBLIC_URL: 'https://norbanet.example.org' }).secure).toBe(true);
  });

  it('lets this machine alone reach a server with development pages, unless another address is named', () => {
    expect(readConfig(database).HOST).toBe('127.0.0.1');
    expect(readConfig({ ...database, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0');
    expect(readConfig(production).HOST).toBe('0.0.0.0');
  });

  it('lets members come over a network by https alone in production', () => {
    const at = (PUBLIC_URL: string, NODE_ENV = 'production') =>
      faultsOf({ ...production, PUBLIC_URL, NODE_ENV });
    expect(at('http://norbanet.example.org')).toEqual([expect.stringMatching(/^PUBLIC_URL: .*https:/)]);
    expect(at('http://127.0.0.1.example.org')).toHaveLength(1);
    for (const own of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(at(own)).toEqual([]);
    expect(at('https://norbanet.example.org')).toEqual([]);
    expect(at('http://norbanet.example.org', 'development')).toEqual([]);
  });

  it('names the mail server that production must have: caught mails would count as sent', () => {
    expect(faultsOf({ ...production, SMTP_URL: '' })).toEqual([
      expect.stringMatching(
        /^SMTP_URL: in production mails reach people: write the address of your mail server/,
      ),
    ]);
    expect(faultsOf({ ...production, SMTP_URL: '', SMTP_URL_FILE: '/nowhere' })).toEqual([
      expect.stringMatching(/^SMTP_URL_FILE: /),
    ]);
    expect(faultsOf(production)).toEqual([]);
    expect(faultsOf({ ...production, NODE_ENV: 'development', SMTP_URL: '' })).toEqual([]);
  });

  it('is documented, variable by variable, in .env.example', () => {
    const documented = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z0-9_]+)=/gm)].map(
      (match) => match[1],
    );
    const optional = {
      DATABASE_DIRECT_URL: 'postgres://localhost/norbanet',
      REDIS_URL: 'redis://localhost',
      REDIS_NAMESPACE: 'norbanet_nordic',
      SMTP_URL: 'smtp://localhost',
      IMAP_URL: 'imaps://replies:secret@localhost/INBOX',
      MAIL_AUTHSERV_ID: 'mx.example.org',
      BALLOT_KEY_FILE: '/keys/ballot.key',
      PUSH_KEY_FILE: '/keys/push.key',
      AUTHENTICATOR_KEY_FILE: '/keys/authenticator.key',
      CLAMD_URL: 'tcp://127.0.0.1:3310',
      S3_URL: 'https://key:secret@localhost/files?region=eu-north-1',
      CHROMIUM_PATH: '/usr/bin/chromium',
    };
    const known = Object.keys(readConfig({ ...database, ...optional }));
    expect(new Set(documented)).toEqual(new Set(known));
  });
});
