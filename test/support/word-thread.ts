import { WordThread } from '../../src/standards/exchange/word-thread.ts';
import { compiledThread } from './compiled-thread.ts';

let compiled: URL | null = null;

/** Lets the application of this test file write and read Word files. Compiled when the first is asked for. */
export function compileWordThread(): void {
  WordThread.file = compiled ??= compiledThread(
    'src/standards/exchange/word/word.worker.ts',
    ['contracts', 'drafting', 'import'],
    ['docx', 'mammoth'],
    ['src/standards/exchange/word', 'src/standards/exchange/json', 'src/standards/exchange/content.ts'],
  );
}
