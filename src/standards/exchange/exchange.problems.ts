import { type FieldFault, Problem } from '../../platform/problems/problem.ts';
import type { DataFault } from './json/data-refusal.ts';
import type { FileReading, WordFault } from './word/word-reading.ts';

export class WordFileRefused extends Problem {
  constructor(fault: WordFault) {
    super(`word-file-${fault}`);
  }
}

/** It is asked first what is to become of them; `tracked` says how many there are. */
export class WordFileTracked extends Problem {
  constructor({ insertions, deletions }: FileReading['tracked']) {
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
