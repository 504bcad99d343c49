import type { CountryCode } from '@nbn/contracts';

/** How the audit log stood when a day began in UTC. */
export class CheckpointView {
  number!: number;
  /** @format date */
  day!: string;
  /** How many entries it covers. */
  size!: number;
  /** @format date-time */
  at!: string;
  /** Origin, size and root, the time and the size of the checkpoint before, a line each: to be kept elsewhere. */
  text!: string;
  /** Which countries countersigned it. */
  countries!: CountryCode[];
}

export class CheckpointList {
  items!: CheckpointView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** That a later checkpoint only added to an earlier one (RFC 9162, section 2.1.4). */
export class ConsistencyProofView {
  /** Hashes in base64, in the order in which the proof is checked; null where there is no such checkpoint. */
  proof!: string[] | null;
}
