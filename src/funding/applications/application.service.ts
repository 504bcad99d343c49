import { Injectable } from '@nestjs/common';
import { largestShare, sumCents } from '@nbn/money';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { callState, mayApply, writesForCountry } from '../funding.policy.ts';
import {
  ApplicationExists,
  ApplicationNotDraft,
  CallNotOpen,
  FundNotForCountry,
  OwnContributionTooSmall,
} from '../funding.problems.ts';
import {
  findCall,
  insertApplication,
  lockApplication,
  recordSubmission,
  replaceLines,
  updateApplication,
  type LockedApplication,
} from './application.repository.ts';
import { ApplicationSubmitted } from './applications.events.ts';
import type { ApplicationInput } from './dto/application.input.ts';

/** What a team asks a fund for, from the first draft to its submission. */
@Injectable()
export class ApplicationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Begins the application of the actor's own country; it has one in each call. */
  async draft(actor: Actor, callId: string, { lines, ...input }: ApplicationInput): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const call = await findCall(tx, callId);
      const country = actor.seat?.country;
      if (!call || !country || !actor.permissions.has('funds:apply')) throw new NotFound();
      if (!call.countries.includes(country)) throw new FundNotForCountry();
      if (!mayApply(actor, call, tx.now)) throw new CallNotOpen();
      const id = newId();
      const writtenBy = actor.memberId;
      const isNew = await insertApplication(tx, {
        ...input,
        id,
        callId,
        fundId: call.fundId,
        country,
        writtenBy,
      });
      if (!isNew) throw new ApplicationExists();
      await replaceLines(tx, id, lines);
      tx.audit({
        action: 'funding-application.drafted',
        object: { kind: 'funding-application', id },
        country,
        detail: { call: callId },
      });
      return id;
    });
  }

  /** Saves a draft over the one that was read. */
  async change(
    actor: Actor,
    id: string,
    { revision, lines, ...input }: ApplicationInput & { readonly revision: number },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const application = await lockOwnDraft(tx, actor, id, revision);
      await updateApplication(tx, id, input);
      await replaceLines(tx, id, lines);
      tx.audit({
        action: 'funding-application.changed',
        object: { kind: 'funding-application', id },
        country: application.country,
        detail: { cents: sumCents(lines.map(({ cents }) => cents)) },
      });
    });
  }

  /** Submits a draft while its call is open. What is submitted is what is decided on. */
  async submit(actor: Actor, id: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const application = await lockOwnDraft(tx, actor, id, revision);
      if (callState(application, tx.now) !== 'open') throw new CallNotOpen();
      const { costCents, ownPublicCents, ownPrivateCents, percent } = application;
      const requested = costCents - ownPublicCents - ownPrivateCents;
      if (requested < 1 || requested > largestShare(costCents, percent)) throw new OwnContributionTooSmall();
      await recordSubmission(tx, id);
      tx.audit({
        action: 'funding-application.submitted',
        object: { kind: 'funding-application', id },
        country: application.country,
        detail: { cents: requested },
      });
      tx.publish(new ApplicationSubmitted({ applicationId: id, byId: actor.memberId }));
    });
  }
}

async function lockOwnDraft(tx: Tx, actor: Actor, id: string, revision: number): Promise<LockedApplication> {
  const application = await lockApplication(tx, id);
  if (!application || !writesForCountry(actor, application.country)) throw new NotFound();
  if (application.state !== 'draft') throw new ApplicationNotDraft();
  if (application.revision !== revision) throw new Problem('changed-meanwhile');
  return application;
}
