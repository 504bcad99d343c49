import { checkpointText } from '@nbn/merkle';
import type { AuditCheckpoint } from './audit-checkpoint.entity.ts';

/** The text of a checkpoint: what is mailed, exported and countersigned. */
export function textOf({ origin, size, root, madeAt, previousSize }: AuditCheckpoint): string {
  return checkpointText({ origin, size, root, at: madeAt.toISOString(), previousSize });
}
