import { WordWorkerFactory } from '../../src/standards/import-export/word-worker.factory.ts';
import { compileWorker } from './compile-worker.ts';

let compiled: URL | null = null;

/** Lets the application of this test file write and read Word files. Compiled when the first is asked for. */
export function installCompiledWordWorker(): void {
  WordWorkerFactory.workerUrl = compiled ??= compileWorker(
    'src/standards/import-export/word/word.worker.ts',
    ['contracts', 'drafting', 'import'],
    ['docx', 'fflate', 'mammoth', 'yauzl'],
    [
      'src/standards/import-export/word',
      'src/standards/import-export/json',
      'src/standards/import-export/standard-content.ts',
      'src/standards/import-export/kept-together.ts',
      'src/standards/definitions/files/file-definitions.ts',
      'src/standards/definitions/files/definitions.word.ts',
      'src/standards/sources/files/cited-source.ts',
      'src/standards/sources/files/sources.word.ts',
      'src/platform/text/country-name.ts',
      'src/platform/files/stored-zip.ts',
    ],
  );
}
