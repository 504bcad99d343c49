import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConfigurationError, readConfig, SECRET_VARIABLES } from './config.ts';

const DATABASE_URL = 'postgres://norbanet:pass@db.example.org/norbanet';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const path = join(folder, `secret-${content.length}`);
  writeFileSync(path, content);
  return path;
}

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

describe('a secret in a file', () => {
  it('counts as if it stood in the setting, without the line break at its end', () => {
    for (const ending of ['', '\n', '\r\n'])
      expect(readConfig({ DATABASE_URL_FILE: fileWith(DATABASE_URL + ending) }).DATABASE_URL).toBe(
        DATABASE_URL,
      );
    expect(readConfig({ DATABASE_URL, DATABASE_URL_FILE: '' }).DATABASE_URL).toBe(DATABASE_URL);
    expect(readConfig({ DATABASE_URL: '', DATABASE_URL_FILE: fileWith(DATABASE_URL) }).DATABASE_URL).toBe(
      DATABASE_URL,
    );
  });

  it('is possible for every setting that holds one', () => {
    const secrets = {
      DATABASE_URL,
      DATABASE_DIRECT_URL: 'postgres://norbanet:pass@postgres.example.org/norbanet',
      DATABASE_REPLICA_URL: 'postgres://norbanet:pass@replica.example.org/norbanet',
      DATABASE_OWNER_URL: 'postgres://owner-of-tables:pass@db.example.org/norbanet',
      REDIS_URL: 'rediss://norbanet:pass@redis.example.org:6380',
      SMTP_URL: 'smtps://norbanet:pass@mail.example.org:465',
      IMAP_URL: 'imaps://norbanet:pass@mail.example.org/INBOX',
      S3_URL: 'https://key:secret@localhost/files?region=eu-north-1',
      BACKUP_S3_URL: 'https://key:secret@localhost/backups/of-us?region=eu-north-1',
    };
    const passwords = { DATABASE_PASSWORD: 'pass', DATABASE_OWNER_PASSWORD: 'pass' };
    expect(Object.keys({ ...secrets, ...passwords }).toSorted()).toEqual(SECRET_VARIABLES.toSorted());
    const inFiles = (given: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(given).map(([name, secret]) => [`${name}_FILE`, fileWith(secret)]));
    expect(readConfig(inFiles(secrets))).toMatchObject(secrets);
    const addresses = {
      DATABASE_URL: 'postgres://app@db/norbanet',
      DATABASE_OWNER_URL: 'postgres://owner@db/norbanet',
    };
    expect(readConfig({ ...addresses, ...inFiles(passwords) })).toMatchObject({
      DATABASE_URL: 'postgres://app:pass@db/norbanet',
      DATABASE_OWNER_URL: 'postgres://owner:pass@db/norbanet',
    });
  });

  it('is possible for each whose example has a password in it', () => {
    const blocks = readFileSync('.env.example', 'utf8').matchAll(/((?:^#.*\n)+)^([A-Z0-9_]+)=/gm);
    const withPassword = [...blocks]
      .filter(([, comment]) => /:\/\/\w+:\w+@/.test(comment!))
      .map(([, , name]) => name!);
    expect(withPassword).toContain('DATABASE_URL');
    expect(withPassword.filter((name) => !(SECRET_VARIABLES as readonly string[]).includes(name))).toEqual(
      [],
    );
  });

  it('stops the start when the setting is there too: which of them counts would be a guess', () => {
    const faults = faultsOf({ DATABASE_URL, DATABASE_URL_FILE: fileWith(DATABASE_URL) });
    expect(faults).toEqual(['DATABASE_URL: write either this or DATABASE_URL_FILE, and not both']);
  });

  it('stops the start when it cannot be read, with the name of the setting and nothing of a file', () => {
    const missing = join(folder, 'not-there');
    const ofFile = (path: string) => faultsOf({ DATABASE_URL, SMTP_URL_FILE: path });
    expect(ofFile(missing)).toEqual([
      'SMTP_URL_FILE: write the path of a file that Norbanet may read (ENOENT)',
    ]);
    expect(ofFile(folder)).toEqual([expect.stringMatching(/^SMTP_URL_FILE: .*\(EISDIR\)$/)]);
    for (const content of ['', '\n', 'hunter2\nhunter2', 'hunter2'.repeat(10_000)]) {
      const [fault, ...others] = ofFile(fileWith(content));
      expect(fault).toMatch(/^SMTP_URL_FILE: write the path of a file /);
      expect(fault).not.toMatch(/hunter2|secret-/);
      expect(others).toEqual([]);
    }
  });

  it('is judged as the setting is, and no more repeated', () => {
    const [fault, ...others] = faultsOf({
      DATABASE_URL,
      SMTP_URL_FILE: fileWith('http://mail.example.org/hunter2'),
    });
    expect(fault).toMatch(/^SMTP_URL: write the address of your mail server/);
    expect(fault).not.toContain('hunter2');
    expect(others).toEqual([]);
  });

  it('is not asked for twice where the one that must be there cannot be read', () => {
    expect(faultsOf({ DATABASE_URL_FILE: join(folder, 'not-there') })).toHaveLength(1);
  });
});
