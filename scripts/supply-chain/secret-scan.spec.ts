import { generateKeyPairSync } from 'node:crypto';
import { readTextFile, secretsIn, trackedFiles } from './secret-scan.ts';

/** What looks like a secret and is none. */
const NO_SECRETS: Readonly<Record<string, string>> = {
  'src/notifications/push/push-endpoint.policy.spec.ts:24: basicauth': 'an address that is refused',
  'src/platform/files/s3-bucket.spec.ts:18: basicauth': 'a bucket that tests start on this machine',
  'test/samples/push-service/key.pem:1: privatekey':
    'the key of a push service that tests start on this machine',
};

/** Put together here, or the scan would find them in this file. */
const PLANTED = {
  privatekey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs1',
    format: 'pem',
  }) as string,
  github: `token = "${'ghp_'}${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}"`,
  aws: `aws_secret_access_key = ${'wJalrXUtnFEMI/K7MDENG/bPxRfiCY'}${'zzREALKEY1'}`,
  'database-connection-string': `postgres://norbanet:${'9f2c1e7a'}${'55d04b'}@db.ministry.example/norbanet`,
};

describe('the scan for secrets', () => {
  it.each(Object.entries(PLANTED))('finds one of the kind %s, and where it stands', async (kind, content) => {
    const files = [
      { path: 'src/first.ts', content: 'const words = 1;\n' },
      { path: 'src/notes.ts', content: `// A line before it.\n${content}` },
      { path: 'src/last.ts', content: 'const words = 2;\n' },
    ];
    expect(await secretsIn(files)).toEqual([`src/notes.ts:2: ${kind}`]);
  });

  it('finds files that are secrets, by their names', async () => {
    const named = (path: string) => secretsIn([{ path, content: '' }]);
    for (const path of ['.env', 'docker/.env', '.env.production', '.data/ballot.key', 'id_ed25519'])
      expect(await named(path)).toEqual([`${path}: is a file of secrets`]);
    for (const path of ['.env.example', 'docker/env.example', 'src/keys.ts'])
      expect(await named(path)).toEqual([]);
  });

  it('finds none in any file that Git keeps', async () => {
    const files = trackedFiles();
    expect(files.length).toBeGreaterThan(1_000);
    expect(await secretsIn(files.map(readTextFile))).toEqual(Object.keys(NO_SECRETS));
  }, 120_000);
});
