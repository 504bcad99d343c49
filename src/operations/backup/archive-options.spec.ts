import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandRefused } from '../operator-command.ts';
import { tellingFaults } from './archive-options.ts';
import { FolderArchive } from './places/folder-place.ts';

describe('a place that cannot be read or written', () => {
  it('is named in one sentence with what to do, and is not called one without the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'place-'));
    await writeFile(join(folder, 'file'), '');
    const archive = new FolderArchive(join(folder, 'file', 'deeper', 'tonight.tar.age'));
    const written = tellingFaults(() => archive.write((async function* () {})(), Promise.resolve()));
    await expect(written).rejects.toThrow(CommandRefused);
    await expect(written).rejects.toThrow(/cannot be read or written \(E\w+\)\. .* name another/);
    await expect(tellingFaults(() => archive.open())).rejects.toThrow(/tonight\.tar\.age cannot be read/);
    const none = new FolderArchive(join(folder, 'none'));
    await expect(tellingFaults(() => none.open())).rejects.toThrow('There is no file');
    await rm(folder, { recursive: true });
  });
});
