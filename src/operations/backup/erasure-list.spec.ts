import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readErasureList } from './erasure-list.ts';

describe('a list of erased members', () => {
  it('is read as `npm run ops -- erasures --json > LIST` writes it, with the lines of npm before it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'list-'));
    const list = join(folder, 'LIST');
    const erased = [{ memberId: '01a237b5-1169-7511-aeb4-05852d4d29e6', label: 'NGO seat, Denmark' }];
    const result = `${JSON.stringify({ ok: true, erased })}\n`;
    for (const before of ['', '\n> norbanet@0.1.0 ops\n> node scripts/operate.mjs erasures --json\n\n']) {
      await writeFile(list, before + result);
      expect(await readErasureList(list)).toEqual(erased);
    }
    await writeFile(list, '\n> norbanet@0.1.0 ops\n');
    await expect(readErasureList(list)).rejects.toThrow('is no list of erased members');
    await rm(folder, { recursive: true });
  });
});
