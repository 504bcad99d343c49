/** @jest-environment node */
import type { KeptPaper } from './kept-paper.ts';
import { importPaperKey, openPaper, sealPaper } from './paper-cipher.ts';

const PAPER: KeptPaper = {
  id: '3f0c3a52-5a0a-4b8e-9f0e-4f6a3c1d2b10',
  source: { kind: 'agenda', id: '01a20e54-610b-759d-9a46-af02283c971c' },
  title: 'Agenda: Riga',
  facts: [],
  parts: [{ title: 'Shelters in winter', facts: ['Discussion'] }],
  leftOut: 0,
  keptAt: 1,
  fetchedAt: 2,
};
const OTHER_ID = '9a1d7e60-1f1c-4a35-8d28-0a9d1d7f5c11';
const newKey = () =>
  importPaperKey(Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'));

describe('a paper on a device', () => {
  it('is read again with its key, and shows nothing of itself without it', async () => {
    const key = await newKey();
    const sealed = await sealPaper(key, PAPER);
    expect(await openPaper(key, sealed)).toEqual(PAPER);
    const stored = Buffer.from(sealed.data).toString('latin1');
    for (const words of ['Riga', 'Shelters', 'agenda', PAPER.source.id]) expect(stored).not.toContain(words);
    expect(await openPaper(await newKey(), sealed)).toBeNull();
  });

  it('is encrypted differently each time, and is none when it was changed or put in the place of another', async () => {
    const key = await newKey();
    const [first, second] = [await sealPaper(key, PAPER), await sealPaper(key, PAPER)];
    expect(Buffer.from(first.iv)).not.toEqual(Buffer.from(second.iv));
    expect(Buffer.from(first.data)).not.toEqual(Buffer.from(second.data));
    const changed = new Uint8Array(first.data.slice(0));
    changed[3]! ^= 1;
    expect(await openPaper(key, { ...first, data: changed.buffer })).toBeNull();
    expect(await openPaper(key, { ...first, id: OTHER_ID })).toBeNull();
  });

  it('has a key that no script can read', async () => {
    const key = await newKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
