import { Injectable } from '@nestjs/common';
import { DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { type LockedEntry, lockEntry } from '../directory-entry.repository.ts';
import { DirectoryFieldAsked, DirectoryFieldDeclined } from '../directory.events.ts';
import { mayOversee } from '../directory.policy.ts';
import { findAccess, findGrantee } from '../grants/grant.repository.ts';
import { GrantService } from '../grants/grant.service.ts';
import { DirectoryRequest } from './directory-request.entity.ts';
import { findDeciders, findStanding, lockRequest } from './request.repository.ts';

const DAY_MS = 86_400_000;

/** Members ask for a field that its holder lets others ask for; who oversees the entry gives it or declines. */
@Injectable()
export class RequestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: GrantService,
  ) {}

  /** Asks. The holder hears of a member and an entry once within days, however many fields are asked for. */
  async ask(actor: Actor, entryId: string, field: DirectoryField, reason: string): Promise<void> {
    const { memberId } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await lockEntry(tx, actor, entryId);
      const asker = await findGrantee(tx, memberId);
      if (!entry || !asker || (await findAccess(tx, asker, entryId, field)) !== 'ask') throw new NotFound();
      const { same, heard, today } = await findStanding(tx, { entryId, field, memberId });
      tx.audit({
        action: 'directory.asked',
        object: { kind: 'directory-entry', id: entryId },
        country: entry.country,
        detail: { field },
      });
      if (same) return;
      if (today >= DIRECTORY_LIMITS.asksADay) throw new Problem('too-many-requests');
      await tx.manager.insert(DirectoryRequest, {
        id: newId(),
        entryId,
        field,
        memberId,
        reason,
        state: 'open',
        askedAt: tx.now,
        decidedBy: null,
        decidedAt: null,
      });
      if (!heard)
        tx.publish(new DirectoryFieldAsked({ entryId, memberId, toIds: await findDeciders(tx, entryId) }));
    });
  }

  /** Gives what was asked for until a day some months from now, or declines; for those who oversee the entry. */
  async decide(actor: Actor, entryId: string, requestId: string, isGranted: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await lockEntry(tx, actor, entryId);
      if (!entry || !mayOversee(actor, entry)) throw new NotFound();
      const request = await lockRequest(tx, entryId, requestId);
      if (!request) throw new NotFound();
      if (request.state !== 'open') throw new Problem('changed-meanwhile');
      await tx.manager.update(
        DirectoryRequest,
        { id: requestId },
        { state: isGranted ? 'granted' : 'declined', decidedBy: actor.memberId, decidedAt: tx.now },
      );
      if (isGranted) await this.grant(tx, actor, request);
      else this.decline(tx, actor, entry, request);
    });
  }

  private grant(tx: Tx, actor: Actor, { entryId, field, memberId, reason }: DirectoryRequest): Promise<void> {
    const until = new Date(tx.now.getTime() + DIRECTORY_LIMITS.askedGrantDays * DAY_MS);
    return this.grants.grant(actor, entryId, {
      field,
      memberId,
      reason,
      until: until.toISOString().slice(0, 10),
    });
  }

  private decline(tx: Tx, actor: Actor, entry: LockedEntry, { field, memberId }: DirectoryRequest): void {
    tx.audit({
      action: 'directory.declined',
      object: { kind: 'directory-entry', id: entry.id },
      country: entry.country,
      detail: { field, memberId },
    });
    tx.publish(new DirectoryFieldDeclined({ entryId: entry.id, memberId }));
  }
}
