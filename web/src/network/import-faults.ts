import { IMPORT_FAULTS, type ImportFault } from '@nbn/contracts';
import { isProblem } from '../api/problem.ts';

function isFault(given: unknown): given is ImportFault {
  return (
    typeof given === 'object' &&
    given !== null &&
    'line' in given &&
    typeof given.line === 'number' &&
    'code' in given &&
    IMPORT_FAULTS.some((code) => code === given.code)
  );
}

/** The faults of a refused file by line, or null when the refusal is about something else. */
export function importFaultsOf(error: unknown): ImportFault[] | null {
  if (!isProblem(error, 'import-refused')) return null;
  const { faults } = error.extra;
  return Array.isArray(faults) ? faults.filter(isFault).sort((a, b) => a.line - b.line) : [];
}

/** How many faults there are besides those that are listed. */
export function unlistedFaultCount(error: unknown): number {
  const omittedFaults = isProblem(error, 'import-refused') ? error.extra['omittedFaults'] : 0;
  return typeof omittedFaults === 'number' ? omittedFaults : 0;
}

/** How a file is written, by its name; null for any other kind. */
export function importFormatOf(fileName: string): 'json' | 'csv' | null {
  const ending = /\.(json|csv)$/i.exec(fileName)?.[1]?.toLowerCase();
  return ending === 'json' || ending === 'csv' ? ending : null;
}
