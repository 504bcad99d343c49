import { CollabWorkerFactory } from '../../src/standards/drafting/collab/worker/collab-worker.factory.ts';
import { compiledThread } from './compiled-thread.ts';

let compiled: URL | null = null;

/** Lets the application of this test file hold manuscripts. */
export function compileManuscriptThread(): void {
  CollabWorkerFactory.file = compiled ??= compiledThread(
    'src/standards/drafting/collab/worker/collab.worker.ts',
    ['contracts', 'collab'],
    ['yjs', 'uuid'],
  );
}
