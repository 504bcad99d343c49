import { CollabWorkerFactory } from '../../src/standards/drafting/collab/worker/collab-worker.factory.ts';
import { compileWorker } from './compile-worker.ts';

let compiled: URL | null = null;

/** Lets the application of this test file replicate collab documents. */
export function installCompiledCollabWorker(): void {
  CollabWorkerFactory.file = compiled ??= compileWorker(
    'src/standards/drafting/collab/worker/collab.worker.ts',
    ['contracts', 'collab', 'drafting'],
    ['yjs', 'uuid'],
    ['src/standards/drafting/collab/worker/renewed-references.ts'],
  );
}
