import { checkNetwork, type CheckedFile, type KnownNetwork } from './check-network.ts';
import type { ExchangeFormat } from './dto/exchange.dto.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

export interface NetworkFileOrder {
  readonly format: ExchangeFormat;
  readonly text: string;
  readonly known: KnownNetwork;
}

/** A sound file, or the first of its faults and how many more there are. */
export interface NetworkFileAnswer {
  readonly checked: CheckedFile;
  readonly untold: number;
}

/** More than anybody mends at one sitting. */
const FAULTS_TOLD = 500;

/**
 * Reads a file and holds it against what is known. It runs in a thread of its own: half a megabyte can hold a
 * fault a word.
 */
export function checkNetworkFile({ format, text, known }: NetworkFileOrder): NetworkFileAnswer {
  const checked = checkNetwork(format === 'json' ? readJson(text) : readCsv(text), known);
  if (checked.network !== null) return { checked, untold: 0 };
  const faults = checked.faults.slice(0, FAULTS_TOLD);
  return { checked: { network: null, faults }, untold: checked.faults.length - faults.length };
}
