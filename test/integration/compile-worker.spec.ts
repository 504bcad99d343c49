import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compileWorker } from '../support/compile-worker.ts';

const compile = (): URL => compileWorker('src/safeguarding/scan/scan.worker.ts', ['safeguarding']);

describe('what a thread of a test runs', () => {
  it('is compiled once, and leaves nothing in the temporary folder', async () => {
    const before = readdirSync(tmpdir());
    const file = compile();
    expect(compile().href).toBe(file.href);
    expect(
      readdirSync(tmpdir()).filter((name) => !before.includes(name) && /thread|bind/.test(name)),
    ).toEqual([]);
    const worker = new Worker(file);
    await new Promise((resolve, reject) => {
      worker.once('online', resolve).once('error', reject);
    });
    await worker.terminate();
  });
});
