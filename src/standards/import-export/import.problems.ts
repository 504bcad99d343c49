import { type FieldFault, Problem } from '#platform/problems/problem';
import type { DataFault } from './json/data-file-error.ts';
import type { ParsedFile, WordFileFault } from './word/parsed-file.ts';

export class WordFileRefused extends Problem {
  constructor(fault: WordFileFault) {
    super(`word-file-${fault}`);
  }
}

/** It is asked first what is to become of them; `tracked` says how many there are. */
export class WordFileHasTrackedChanges extends Problem {
  constructor({ insertions, deletions }: ParsedFile['tracked']) {
    super('word-file-tracked', { tracked: { insertions, deletions } });
  }
}

/** No standard that Norbanet wrote as data; `faults` says where it is another. */
export class DataFileRefused extends Problem {
  constructor(fault: DataFault, faults: readonly FieldFault[]) {
    super(`data-file-${fault}`, faults.length > 0 ? { faults } : {});
  }
}

export class WordFileEmpty extends Problem {
  constructor() {
    super('word-file-empty');
  }
}
