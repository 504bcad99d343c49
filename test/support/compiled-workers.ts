import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkerPool } from '../../src/platform/workers/worker-pool.ts';
import { compileWorker } from './compile-worker.ts';

interface WorkerParts {
  readonly libraries: readonly string[];
  readonly packages: readonly string[];
  readonly beside: readonly string[];
}

/** How files that are brought in are read. */
const IMPORTS = ['checked-field', 'csv-table', 'import-fault', 'lined-json'].map(
  (name) => `src/platform/imports/${name}.ts`,
);

/** What each thread's module imports. */
const WORKERS: Readonly<Record<string, WorkerParts>> = {
  'src/ballots/count-worker/ballot-count.worker.ts': { libraries: ['voting'], packages: [], beside: [] },
  'src/documents/uploads/file-inspection.worker.ts': {
    libraries: [],
    packages: ['file-type'],
    beside: ['src/documents/uploads/file-inspection.ts'],
  },
  'src/documents/uploads/images/image-metadata.worker.ts': {
    libraries: [],
    packages: ['sharp'],
    beside: ['image-metadata', 'webp-compression'].map((name) => `src/documents/uploads/images/${name}.ts`),
  },
  'src/documents/texts/text-extraction.worker.ts': {
    libraries: [],
    packages: ['pdfjs-dist/legacy/build/pdf.mjs', 'saxes', 'yauzl'],
    beside: [
      'dom-matrix',
      'extract-text',
      'extraction',
      'office-text',
      'opendocument-text',
      'package-reader',
      'pdf-text',
      'plain-text',
      'xml-walk',
    ].map((name) => `src/documents/texts/${name}.ts`),
  },
  'src/monitoring/import-export/check-recommendations.worker.ts': {
    libraries: ['contracts', 'safeguarding'],
    packages: ['csv-parse/sync'],
    beside: [
      ...IMPORTS,
      'src/platform/text/normalize-text.ts',
      'src/platform/problems/problem.ts',
      ...['check-recommendations', 'read-recommendations', 'recommendation-file'].map(
        (name) => `src/monitoring/import-export/${name}.ts`,
      ),
    ],
  },
  'src/network/import-export/network-file-check.worker.ts': {
    libraries: ['contracts', 'safeguarding'],
    packages: ['csv-parse/sync'],
    beside: [
      ...IMPORTS,
      ...['network-file-check', 'check-network', 'field-checks', 'network-file', 'read-csv', 'read-json'].map(
        (name) => `src/network/import-export/${name}.ts`,
      ),
    ],
  },
  'src/safeguarding/scan/scan.worker.ts': { libraries: ['safeguarding'], packages: [], beside: [] },
  'src/standards/worker/standard-task.worker.ts': {
    libraries: ['contracts', 'drafting', 'language'],
    packages: [],
    beside: [
      'src/standards/worker/standard-task.ts',
      'src/standards/import-export/standard-content.ts',
      'src/standards/import-export/render',
      'src/standards/definitions/definition-forms.ts',
      ...['file-definitions', 'definitions.html', 'definitions.markdown', 'definitions.json'].map(
        (name) => `src/standards/definitions/files/${name}.ts`,
      ),
      ...['cited-source', 'sources.html', 'sources.markdown', 'sources.json'].map(
        (name) => `src/standards/sources/files/${name}.ts`,
      ),
      'src/standards/clauses/formatted-text.html.ts',
      'src/platform/http/public-page.ts',
      'src/platform/text/country-name.ts',
    ],
  },
};
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const compiled = new Map<string, URL>();

/** Lets the application of this test file start threads. Each is compiled when it is first asked for. */
export function installCompiledWorkers(): void {
  WorkerPool.locate = (file) => {
    const worker = relative(ROOT, fileURLToPath(file)).replace(/\.js$/, '.ts');
    const known = compiled.get(worker) ?? compileKnownWorker(worker);
    compiled.set(worker, known);
    return known;
  };
}

function compileKnownWorker(worker: string): URL {
  const parts = WORKERS[worker];
  if (!parts) throw new Error(`${worker} is not in the list of threads`);
  return compileWorker(worker, parts.libraries, parts.packages, [
    'src/platform/workers/worker-tasks.ts',
    ...parts.beside,
  ]);
}
