import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { AdoptionRecorded } from '../standard.events.ts';
import { RecordChangedMeanwhile } from '../standard.problems.ts';
import { mayRecord } from './adoption.policy.ts';
import { AdoptionRecord } from './adoption-record.entity.ts';
import type { RecordAdoption } from './dto/adoption.input.ts';

type AdoptionInput = Omit<RecordAdoption, 'revision'>;

/**
 * What a country's own team records of a clause. Each change is kept; only the database's memory of a purge
 * is shorter.
 */
@Injectable()
export class AdoptionService {
  constructor(private readonly work: UnitOfWork) {}

  /** Records where the country is with a clause of the edition in force. */
  async record(
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string,
    { revision, ...wanted }: RecordAdoption,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { ordinal, record } = await this.lockRecord(tx, actor, standardId, country, clauseId);
      requireRevision(record, revision);
      await this.saveRecord(tx, actor, { standardId, country, clauseId, ordinal, record }, wanted, false);
    });
  }

  /** Says that what was recorded holds for the changed words too. */
  async confirm(
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string,
    revision: number,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { ordinal, record } = await this.lockRecord(tx, actor, standardId, country, clauseId);
      if (!record) throw new NotFound();
      requireRevision(record, revision);
      await this.saveRecord(tx, actor, { standardId, country, clauseId, ordinal, record }, record, true);
    });
  }

  /** One after another for each clause, and only for a clause that is in force and can be adopted. */
  private async lockRecord(
    tx: Tx,
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string,
  ): Promise<{ ordinal: number; record: AdoptionRecord | null }> {
    if (!mayRecord(actor, country)) throw new NotFound();
    await tx.manager.query('select from clause where id = $1 and standard_id = $2 for no key update', [
      clauseId,
      standardId,
    ]);
    const [clause] = await tx.manager.query<{ ordinal: number }[]>(
      `
        select p.ordinal
        from (select * from published_version where standard_id = $1 order by ordinal desc limit 1) p
        join version_clause c on c.version_id = p.version_id and c.clause_id = $2
          and c.kind in ('clause', 'item')`,
      [standardId, clauseId],
    );
    if (!clause) throw new NotFound();
    return {
      ordinal: clause.ordinal,
      record: await tx.manager.findOneBy(AdoptionRecord, { clauseId, country }),
    };
  }

  private async saveRecord(
    tx: Tx,
    actor: Actor,
    {
      standardId,
      country,
      clauseId,
      ordinal,
      record,
    }: {
      standardId: string;
      country: CountryCode;
      clauseId: string;
      ordinal: number;
      record: AdoptionRecord | null;
    },
    { status, note, evidence, shared, seat, reviewOn }: AdoptionInput,
    confirmed: boolean,
  ): Promise<void> {
    const [id, revision] = [record?.id ?? newId(), (record?.revision ?? 0) + 1];
    const said = {
      status,
      note,
      evidence,
      shared,
      seat,
      reviewOn,
      editionOrdinal: ordinal,
      revision,
      changedBy: actor.memberId,
      changedAt: tx.now,
    };
    if (record) await tx.manager.update(AdoptionRecord, { id }, said);
    else await tx.manager.insert(AdoptionRecord, { id, standardId, clauseId, country, ...said });
    await tx.manager.query(
      `
        insert into adoption_change (
          record_id, revision, confirmed, status, note, evidence, shared, seat, review_on, edition_ordinal,
          by_id, at
        )
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        revision,
        confirmed,
        status,
        note,
        evidence,
        shared,
        seat,
        reviewOn,
        ordinal,
        actor.memberId,
        tx.now,
      ],
    );
    tx.audit({
      action: confirmed ? 'adoption.confirmed' : 'adoption.recorded',
      object: { kind: 'clause', id: clauseId },
      country,
      detail: { standardId, status, revision, shared },
    });
    tx.publish(new AdoptionRecorded({ standardId, clauseId, country, status, byId: actor.memberId }));
  }
}

function requireRevision(record: AdoptionRecord | null, revision: number): void {
  if ((record?.revision ?? 0) === revision) return;
  const { status, note, evidence, seat, reviewOn } = record!;
  throw new RecordChangedMeanwhile({ revision: record!.revision, status, note, evidence, seat, reviewOn });
}
