import { PassphraseHasher } from './passphrase-hasher.ts';

describe('passphrases', () => {
  const passphrases = new PassphraseHasher();
  beforeAll(() => passphrases.onModuleInit());

  it('are kept as argon2id with 64 MiB and three passes, each with its own salt', async () => {
    const [first, second] = await Promise.all([
      passphrases.hash('wet gravel under the ferry'),
      passphrases.hash('wet gravel under the ferry'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(second).not.toBe(first);
  });

  it('open with the same text however its accents were typed, and with nothing shorter or longer', async () => {
    const kept = await passphrases.hash('blåbær på Åland 1');
    expect(await passphrases.verify(kept, 'blåbær på Åland 1'.normalize('NFD'))).toBe(true);
    expect(await passphrases.verify(kept, 'blåbær på Åland')).toBe(false);
    expect(await passphrases.verify(kept, 'blåbær på Åland 12')).toBe(false);
  });

  it('never match when there is no account', async () => {
    expect(await passphrases.verify(null, 'wet gravel under the ferry')).toBe(false);
  });
});
