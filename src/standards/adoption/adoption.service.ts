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
import { findAdoptableOrdinal, insertChange, lockClause } from './adoption.repository.ts';
import type { RecordAdoption } from './dto/adoption.input.ts';

type AdoptionInput = Omit<RecordAdoption, 'revision'>;

/**
 * What a country's own team records of a clause. Each change is kept; only a purge removes words from
 * that history.
 */
@Injectable()
export class AdoptionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Records where the country is with a clause of the edition in force. */
  async record(
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string,
    { revision, ...input }: RecordAdoption,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { ordinal, record } = await this.lockRecord(tx, actor, standardId, country, clauseId);
      requireRevision(record, revision);
      await this.saveRecord(tx, actor, { standardId, country, clauseId, ordinal, record }, input, false);
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
    await this.unitOfWork.run(actor, async (tx) => {
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
    await lockClause(tx, standardId, clauseId);
    const ordinal = await findAdoptableOrdinal(tx, standardId, clauseId);
    if (ordinal === null) throw new NotFound();
    return {
      ordinal,
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
    const values = {
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
    if (record) await tx.manager.update(AdoptionRecord, { id }, values);
    else await tx.manager.insert(AdoptionRecord, { id, standardId, clauseId, country, ...values });
    await insertChange(tx, id, confirmed, values);
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
