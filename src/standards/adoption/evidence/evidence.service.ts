import { Injectable } from '@nestjs/common';
import type { CountryCode, EvidenceSource } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { EvidenceDecided, EvidenceProposed } from '../../standard.events.ts';
import { mayRecord } from '../adoption.policy.ts';
import { findAdoptableOrdinal, lockClause } from '../adoption.repository.ts';
import { Evidence } from './evidence.entity.ts';
import { EvidenceClauseNotInForce, EvidenceIsKnown } from './evidence.problems.ts';
import { findCitableClause, isStanding } from './evidence.repository.ts';

export interface EvidenceProposal {
  readonly clauseId: string;
  readonly country: CountryCode;
  readonly source: EvidenceSource;
  readonly sourceId: string;
  readonly note: string;
}

/** Puts what other features hold to a clause as evidence: whoever is of the team decides, others propose. */
@Injectable()
export class EvidenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Part of the command of the feature that owns the source, which has checked that the actor reads it and
   * speaks for the country.
   */
  async propose(tx: Tx, actor: Actor, proposal: EvidenceProposal): Promise<string> {
    const { clauseId, country, source, sourceId } = proposal;
    const found = await findCitableClause(tx, clauseId);
    if (found === null) throw new EvidenceClauseNotInForce();
    const { standardId } = found;
    await lockClause(tx, standardId, clauseId);
    if ((await findAdoptableOrdinal(tx, standardId, clauseId)) === null) throw new EvidenceClauseNotInForce();
    if (await isStanding(tx, proposal)) throw new EvidenceIsKnown();
    const id = newId();
    const decides = mayRecord(actor, country);
    await tx.manager.insert(Evidence, {
      ...proposal,
      ...found,
      id,
      state: decides ? 'accepted' : 'proposed',
      proposedBy: actor.memberId,
      proposedAt: tx.now,
      decidedBy: decides ? actor.memberId : null,
      decidedAt: decides ? tx.now : null,
    });
    tx.audit({
      action: decides ? 'evidence.accepted' : 'evidence.proposed',
      object: { kind: 'clause', id: clauseId },
      country,
      detail: { standardId, source, sourceId },
    });
    if (!decides)
      tx.publish(new EvidenceProposed({ evidenceId: id, source, sourceId, country, byId: actor.memberId }));
    return id;
  }

  /** Says that it still shows what the clause says now; for the team of the country. */
  async renew(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { state, country, clauseId, source, sourceId } = await lockOfTeam(tx, actor, id);
      const found = await findCitableClause(tx, clauseId);
      if (!found || state === 'declined') throw new NotFound();
      const { standardId, versionId, clauseRevision } = found;
      await tx.manager.update(Evidence, { id }, { versionId, clauseRevision });
      tx.audit({
        action: 'evidence.renewed',
        object: { kind: 'clause', id: clauseId },
        country,
        detail: { standardId, source, sourceId },
      });
    });
  }

  /** The team of the country takes it, or says why not. */
  async decide(actor: Actor, id: string, accepted: boolean, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const evidence = await lockOfTeam(tx, actor, id);
      const { standardId, clauseId, country, source, sourceId, proposedBy } = evidence;
      const state = accepted ? 'accepted' : 'declined';
      await tx.manager.update(
        Evidence,
        { id },
        { state, reason, decidedBy: actor.memberId, decidedAt: tx.now },
      );
      tx.audit({
        action: `evidence.${state}`,
        object: { kind: 'clause', id: clauseId },
        country,
        detail: { standardId, source, sourceId },
      });
      tx.publish(
        new EvidenceDecided({ evidenceId: id, source, sourceId, proposedBy, byId: actor.memberId, accepted }),
      );
    });
  }
}

async function lockOfTeam(tx: Tx, actor: Actor, id: string): Promise<Evidence> {
  const evidence = await tx.manager.findOne(Evidence, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!evidence || !mayRecord(actor, evidence.country)) throw new NotFound();
  return evidence;
}
