import { CompactRange, consistencyProof } from '@nbn/merkle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findAddedRanges, findCheckpointOfSize } from './audit-checkpoint.repository.ts';
import { sha256, wholeRangeOf } from './audit-checkpoint.service.ts';

export interface ConsistencyProof {
  readonly proof: readonly Uint8Array[];
}

/** Proves of two checkpoints that the later one only added to the earlier one. */
@Injectable()
export class ConsistencyQuery {
  constructor(private readonly database: DataSource) {}

  /** Null where there is no such checkpoint. From the hashes that the checkpoints keep: neither entries nor seals are read. */
  async prove(earlierSize: number, laterSize: number): Promise<ConsistencyProof | null> {
    const { manager } = this.database;
    const earlier = await findCheckpointOfSize(manager, earlierSize);
    const later = await findCheckpointOfSize(manager, laterSize);
    if (!earlier || !later || earlierSize > laterSize) return null;
    const added = new CompactRange(sha256, earlierSize);
    for (const { size, previousSize, addedRange } of await findAddedRanges(manager, earlierSize, laterSize))
      added.append(CompactRange.from(sha256, previousSize, size, addedRange));
    return { proof: consistencyProof(wholeRangeOf(earlier), added) };
  }
}
