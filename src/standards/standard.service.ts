import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { ChangeStandard, DraftStandard } from './dto/standard.input.ts';
import type { StandardHeadView } from './dto/standard.view.ts';
import { StandardTransition } from './lifecycle/standard-transition.entity.ts';
import { StandardObserver } from './standard-observer.entity.ts';
import { Standard } from './standard.entity.ts';
import { ObserverInvited, StandardChanged, StandardDrafted } from './standard.events.ts';
import { type LockedStandard, lockStandard } from './standard.lock.ts';
import { mayManage } from './standard.policy.ts';
import { standardRoom } from './standard.presenter.ts';
import { findSignedInNetworkMembers, canObserve } from './standard.repository.ts';

/** What changes a standard as a whole; its clauses have a service of their own. */
@Injectable()
export class StandardService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /** Begins a standard without clauses, as an idea or as a draft. Returns its id. */
  async create(actor: Actor, { title, audience, state = 'drafting' }: DraftStandard): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await tx.manager.insert(Standard, {
        id,
        title,
        state,
        stateSince: tx.now,
        audience,
        createdBy: actor.memberId,
        createdAt: tx.now,
        changedAt: tx.now,
      });
      await tx.manager.insert(StandardTransition, {
        id: newId(),
        standardId: id,
        fromState: null,
        toState: state,
        byId: actor.memberId,
        at: tx.now,
      });
      tx.audit({ action: 'standard.drafted', object: { kind: 'standard', id }, detail: { audience, state } });
      tx.publish(new StandardDrafted({ standardId: id, byId: actor.memberId }));
      return id;
    });
  }

  /**
   * Renames the draft, says whether a published clause changes by decisions alone, or opens it to the
   * national networks and closes it again; those who lose it leave its live room at once.
   */
  async update(
    actor: Actor,
    standardId: string,
    { title, audience, decisionsNeeded }: ChangeStandard,
  ): Promise<StandardHeadView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await this.lockForManaging(tx, actor, standardId);
      const { state } = standard;
      const changed = {
        title: title ?? standard.title,
        audience: audience ?? standard.audience,
        decisionsNeeded: decisionsNeeded ?? standard.decisionsNeeded,
      };
      await tx.manager.update(Standard, { id: standardId }, changed);
      tx.audit({
        action: 'standard.changed',
        object: { kind: 'standard', id: standardId },
        detail: {
          renamed: title !== undefined,
          audience: changed.audience,
          decisionsNeeded: changed.decisionsNeeded,
        },
      });
      tx.publish(new StandardChanged({ standardId, audience: changed.audience, byId: actor.memberId }));
      tx.broadcast(standardRoom(standardId), 'standard-changed', {
        title: changed.title,
        state,
        audience: changed.audience,
      });
      if (standard.audience === 'networks' && changed.audience === 'teams')
        await this.evictNetworkMembers(tx);
      return { id: standardId, ...changed, state };
    });
  }

  /** Lets an observer read this draft. */
  async inviteObserver(actor: Actor, standardId: string, memberId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.lockForManaging(tx, actor, standardId);
      if (!(await canObserve(tx, memberId))) throw new NotFound();
      await tx.manager.upsert(
        StandardObserver,
        { standardId, memberId, invitedBy: actor.memberId, invitedAt: tx.now },
        ['standardId', 'memberId'],
      );
      tx.audit({
        action: 'standard.observer-invited',
        object: { kind: 'standard', id: standardId },
        detail: { memberId },
      });
      tx.publish(new ObserverInvited({ standardId, memberId, byId: actor.memberId }));
    });
  }

  /** Withdraws the draft from an observer again; an open page of it is disconnected at once. */
  async withdrawObserver(actor: Actor, standardId: string, memberId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.lockForManaging(tx, actor, standardId);
      const { affected } = await tx.manager.delete(StandardObserver, { standardId, memberId });
      if (!affected) throw new NotFound();
      tx.audit({
        action: 'standard.observer-withdrawn',
        object: { kind: 'standard', id: standardId },
        detail: { memberId },
      });
      tx.afterCommit.push(() => this.live.evictMember(memberId));
    });
  }

  private async lockForManaging(tx: Tx, actor: Actor, standardId: string): Promise<LockedStandard> {
    const standard = await lockStandard(tx, actor, standardId);
    if (!mayManage(actor, standard)) throw new NotFound();
    return standard;
  }

  private async evictNetworkMembers(tx: Tx): Promise<void> {
    const memberIds = await findSignedInNetworkMembers(tx);
    tx.afterCommit.push(() => memberIds.forEach((id) => this.live.evictMember(id)));
  }
}
