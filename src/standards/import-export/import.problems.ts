import { type FieldFault, FieldProblem, Problem } from '#platform/problems/problem';
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

/** No standard that Norbanet wrote as data; `faults` says where it is another, by the places in that file. */
export class DataFileRefused extends FieldProblem {
  constructor(fault: DataFault, faults: readonly FieldFault[]) {
    super(`data-file-${fault}`, faults, { placesInFile: true });
  }
}

export class WordFileEmpty extends Problem {
  constructor() {
    super('word-file-empty');
  }
}
