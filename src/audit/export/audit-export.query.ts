import type { CountryCode } from '@nbn/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReplicaReads } from '#platform/persistence/replica/replica-reads';
import { AuditCheckpoint } from '../checkpoints/audit-checkpoint.entity.ts';

/** An entry as the text that is sealed, and its detail where that is sealed by a hash. */
export interface ExportedEntry {
  readonly seq: string;
  readonly text: string;
  readonly salt: string | null;
  readonly detail: string | null;
}

export interface ExportedKey {
  readonly id: string;
  readonly memberId: string;
  readonly country: CountryCode;
  readonly publicKey: Buffer;
}

export interface ExportedCountersignature {
  readonly checkpoint: number;
  readonly keyId: string;
  readonly signature: Buffer;
}

/** How much of the log is sealed. */
export interface SealedLog {
  readonly seals: number;
  readonly entries: number;
  readonly lastSeq: string;
}

const FIND_ENTRIES = new PreparedStatement<ExportedEntry>(`
  select e.seq, audit_entry_text(e) as text, e.detail_salt as salt,
    case when e.detail_salt is not null then e.detail::text end as detail
  from audit_entry e
  where e.seq > $1 and e.seq <= $2
  order by e.seq`);

/** Reads of the log for its export, a seal at a time. */
@Injectable()
export class AuditExportQuery {
  constructor(
    readonly database: DataSource,
    private readonly replica: ReplicaReads,
  ) {}

  async findSealed(): Promise<SealedLog> {
    const [row] = await this.database.query<[SealedLog]>(
      `
        select count(*)::int as seals, coalesce(sum(count), 0)::int as entries,
          coalesce(max(to_seq), 0)::text as "lastSeq"
        from audit_seal`,
    );
    return row;
  }

  /** The entries of one seal. */
  findEntries(after: string, upTo: string): Promise<ExportedEntry[]> {
    return this.replica.read((reads) => reads.query(FIND_ENTRIES.bind(after, upTo)));
  }

  /** The keys that were registered in this part of the log, in the order of their entries. */
  findKeys(lastSeq: string): Promise<ExportedKey[]> {
    return this.database.query<ExportedKey[]>(
      `
        select k.id, k.member_id as "memberId", k.country, k.public_key as "publicKey"
        from audit_key k
        join audit_entry e on e.object_kind = 'audit-key' and e.object_id = k.id::text
          and e.action = 'audit-key.registered'
        where e.seq <= $1
        order by e.seq`,
      [lastSeq],
    );
  }

  /** The countersignatures of which this part of the log tells, in the order of their entries. */
  findCountersignatures(lastSeq: string): Promise<ExportedCountersignature[]> {
    return this.database.query<ExportedCountersignature[]>(
      `
        select c.checkpoint_number as checkpoint, c.key_id as "keyId", c.signature
        from audit_countersignature c
        join audit_entry e on e.object_kind = 'audit-checkpoint'
          and e.object_id = c.checkpoint_number::text and e.action = 'audit-checkpoint.countersigned'
          and e.detail ->> 'keyId' = c.key_id::text
        where e.seq <= $1
        order by e.seq`,
      [lastSeq],
    );
  }

  /** The checkpoints over no more than these seals. */
  findCheckpoints(seals: number): Promise<AuditCheckpoint[]> {
    return this.database.manager
      .createQueryBuilder(AuditCheckpoint, 'c')
      .where('c.seal_number <= :seals', { seals })
      .orderBy('c.number')
      .getMany();
  }
}
