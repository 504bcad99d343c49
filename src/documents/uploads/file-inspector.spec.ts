import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { WorkerPool } from '#platform/workers/worker-pool';
import type { FileInspectionTask } from './file-inspection.ts';
import { FileInspector } from './file-inspector.ts';

const PDF = Buffer.from('%PDF-1.7\n');

afterEach(() => jest.restoreAllMocks());

/** A thread that treats the file's content in some way before it says that it is a PDF. */
function inspectBy(read: (content: FileInspectionTask['content']) => Promise<unknown>): void {
  jest.spyOn(WorkerPool.prototype, 'run').mockImplementation(async (task) => {
    await read((task as FileInspectionTask).content);
    await new Promise(setImmediate);
    return { found: 'application/pdf' };
  });
}

describe('the inspection of a file', () => {
  it('may stop before the end of the file', async () => {
    inspectBy((content) => content.cancel());
    const file = Readable.from([PDF, Buffer.alloc(1_000_000)]);
    expect(await new FileInspector().detectMediaType(() => Promise.resolve(file), 'a.pdf')).toBe(
      'application/pdf',
    );
    expect(file.errored).toMatchObject({ name: 'AbortError' });
  });

  it('says what the store cannot read', async () => {
    inspectBy((content) =>
      content
        .getReader()
        .read()
        .catch(() => undefined),
    );
    const file = new Readable({ read: () => void file.destroy(new Error('the disk is gone')) });
    const inspected = new FileInspector().detectMediaType(() => Promise.resolve(file), 'a.pdf');
    await expect(inspected).rejects.toThrow('the disk is gone');
  });
});
