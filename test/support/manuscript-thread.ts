import { ManuscriptThread } from '../../src/standards/drafting/thread/manuscript-thread.ts';
import { compiledThread } from './compiled-thread.ts';

let compiled: URL | null = null;

/** Lets the application of this test file hold manuscripts. */
export function compileManuscriptThread(): void {
  ManuscriptThread.file = compiled ??= compiledThread(
    'src/standards/drafting/thread/manuscript.worker.ts',
    ['contracts', 'manuscript'],
    ['yjs', 'uuid'],
  );
}
