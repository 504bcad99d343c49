import type { FieldFault } from '#platform/problems/problem';

/**
 * broken: no JSON · foreign: not a standard of Norbanet · version: of a form that is not known here · shape:
 * not what that form says.
 */
export type DataFault = 'broken' | 'foreign' | 'version' | 'shape';

export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(
    readonly fault: DataFault,
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(fault);
  }
}
