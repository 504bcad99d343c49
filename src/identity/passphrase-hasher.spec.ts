import { PassphraseHasher } from './passphrase-hasher.ts';

describe('the passphrase hasher', () => {
  const hasher = new PassphraseHasher();
  beforeAll(() => hasher.onModuleInit());

  it('keeps passphrases as argon2id with 64 MiB and three passes, each with its own salt', async () => {
    const [first, second] = await Promise.all([
      hasher.hash('wet gravel under the ferry'),
      hasher.hash('wet gravel under the ferry'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(second).not.toBe(first);
  });

  it('accepts the same text however its accents were typed, and nothing shorter or longer', async () => {
    const kept = await hasher.hash('blåbær på Åland 1');
    expect(await hasher.verify(kept, 'blåbær på Åland 1'.normalize('NFD'))).toBe(true);
    expect(await hasher.verify(kept, 'blåbær på Åland')).toBe(false);
    expect(await hasher.verify(kept, 'blåbær på Åland 12')).toBe(false);
  });

  it('accepts nothing when there is no account', async () => {
    expect(await hasher.verify(null, 'wet gravel under the ferry')).toBe(false);
  });
});
