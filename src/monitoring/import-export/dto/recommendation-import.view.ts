import type { ImportFaultCode } from '@nbn/contracts';

/** What is wrong with a line of a file. */
export class ImportFaultView {
  line!: number;
  /** The column, or empty when the whole line is at fault. */
  field!: string;
  code!: ImportFaultCode;
  /** What was found, shortened. */
  found!: string;
}

/** A sound line of a file. */
export class RecommendationImportLineView {
  line!: number;
  /** The short title of its instrument. */
  instrument!: string;
  source!: string;
  number!: string;
  /** Its beginning. */
  text!: string;
  /** The numbers of the provisions that it is mapped to. */
  provisions!: string[];
  /** The country has it already; it stays as it is. */
  known!: boolean;
}

export class RecommendationImportPreviewView {
  lines!: RecommendationImportLineView[];
  /** By line. A file with any is not imported. */
  faults!: ImportFaultView[];
  /** How many there are besides those. */
  omittedFaults!: number;
}

export class RecommendationImportView {
  added!: number;
  /** Were there already, and stayed as they are. */
  known!: number;
}
