import { checkNetwork, type CheckedFile, type ExistingNetwork } from './check-network.ts';
import type { NetworkFileFormat } from './dto/import-export.dto.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

export interface NetworkFileCheckTask {
  readonly format: NetworkFileFormat;
  readonly text: string;
  readonly known: ExistingNetwork;
}

/** A sound file, or the first of its faults and how many more there are. */
export interface NetworkFileCheckResult {
  readonly checked: CheckedFile;
  readonly omittedFaults: number;
}

/** More than anybody mends at one sitting. */
const MAX_REPORTED_FAULTS = 500;

/**
 * Reads a file and holds it against what is known. It runs in a thread of its own: half a megabyte can hold a
 * fault a word.
 */
export function checkNetworkFile({ format, text, known }: NetworkFileCheckTask): NetworkFileCheckResult {
  const checked = checkNetwork(format === 'json' ? readJson(text) : readCsv(text), known);
  if (checked.network !== null) return { checked, omittedFaults: 0 };
  const faults = checked.faults.slice(0, MAX_REPORTED_FAULTS);
  return { checked: { network: null, faults }, omittedFaults: checked.faults.length - faults.length };
}
