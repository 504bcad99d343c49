import type { CountryCode } from '@nbn/contracts';
import { toBase64 } from '@nbn/merkle';
import type { Page } from '#platform/persistence/page';
import type { AuditCheckpoint } from './audit-checkpoint.entity.ts';
import { textOf } from './checkpoint-text.ts';
import type { ConsistencyProof } from './consistency.query.ts';
import type { CheckpointList, ConsistencyProofView } from './dto/checkpoint.view.ts';

export function presentCheckpoints(
  page: Page<AuditCheckpoint>,
  countries: ReadonlyMap<number, readonly CountryCode[]>,
): CheckpointList {
  return {
    items: page.items.map((checkpoint) => ({
      number: checkpoint.number,
      day: checkpoint.day,
      size: checkpoint.size,
      at: checkpoint.madeAt.toISOString(),
      text: textOf(checkpoint),
      countries: [...(countries.get(checkpoint.number) ?? [])],
    })),
    next: page.next,
  };
}

export function presentProof(found: ConsistencyProof | null): ConsistencyProofView {
  return { proof: found && found.proof.map(toBase64) };
}
