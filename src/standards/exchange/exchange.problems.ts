import { Problem } from '../../platform/problems/problem.ts';
import type { WordFault, WordReading } from './word/word-reading.ts';

export class WordFileRefused extends Problem {
  constructor(fault: WordFault) {
    super(`word-file-${fault}`);
  }
}

/** It is asked first what is to become of them; `tracked` says how many there are. */
export class WordFileTracked extends Problem {
  constructor(tracked: WordReading['tracked']) {
    super('word-file-tracked', { tracked });
  }
}

export class WordFileEmpty extends Problem {
  constructor() {
    super('word-file-empty');
  }
}
