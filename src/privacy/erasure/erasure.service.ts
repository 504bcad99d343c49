import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { publicDescription } from '#platform/people/person';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import {
  deleteErasure,
  ErasedMemberRepository,
  type ErasureRow,
  insertErasure,
  lockErasure,
  markErased,
  noteErased,
} from './erased-member.repository.ts';
import {
  blankPersonalRows,
  deletePersonalRows,
  type ErasableMember,
  findPersonalWords,
  lockErasable,
  renameMember,
  replaceWords,
} from './erasure.repository.ts';

/** A member who has left, and what was asked and done. */
export interface Erasure {
  readonly row: ErasureRow | null;
  /** What stands, or would stand, in the place of the name. */
  readonly label: string;
}

/**
 * Erases the name and contact of a member who has left, in two steps: prepared, and carried out for good. Minutes,
 * comments and votes stay, and say the seat.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erased: ErasedMemberRepository,
    private readonly live: LiveServer,
  ) {}

  /** @throws NotFound for whoever has not left: there is nothing to erase. */
  async find(memberId: string): Promise<Erasure> {
    const member = assertLeft(await this.erased.findMember(memberId));
    const row = await this.erased.find(memberId);
    return { row, label: row?.label ?? labelOf(member) };
  }

  async ask(actor: Actor, memberId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockLeft(tx, memberId);
      if (!(await insertErasure(tx, memberId, actor.memberId))) throw new NotFound();
      tx.audit({ action: 'erasure.asked', object: { kind: 'member', id: memberId } });
    });
  }

  async withdraw(actor: Actor, memberId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await deleteErasure(tx, memberId))) throw new NotFound();
      tx.audit({ action: 'erasure.withdrawn', object: { kind: 'member', id: memberId } });
    });
  }

  /** Cannot be undone. */
  async carryOut(actor: Actor, memberId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const member = await lockLeft(tx, memberId);
      const row = await lockErasure(tx, memberId);
      if (!row || row.erasedAt !== null) throw new NotFound();
      const label = labelOf(member);
      await this.eraseWithin(tx, member, label);
      await markErased(tx, memberId, { erasedBy: actor.memberId, label });
      tx.audit({ action: 'erasure.erased', object: { kind: 'member', id: memberId } });
    });
  }

  /**
   * Erases again, after a backup was restored, those who were erased since it was made: the ids and labels are those
   * of `erased_member` before. False for whoever was no member yet.
   */
  async repeat(memberId: string, label: string): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const member = await lockErasable(tx, memberId);
      if (!member) return false;
      await this.eraseWithin(tx, member, label);
      await noteErased(tx, memberId, label);
      tx.audit({ action: 'erasure.erased', object: { kind: 'member', id: memberId } });
      return true;
    });
  }

  private async eraseWithin(tx: Tx, member: ErasableMember, label: string): Promise<void> {
    const words = await findPersonalWords(tx, member);
    await deletePersonalRows(tx, member.id);
    await blankPersonalRows(tx, member.id);
    await renameMember(tx, member.id, label);
    await replaceWords(tx, words, label);
    tx.afterCommit.push(() => this.live.evictMember(member.id));
  }
}

const lockLeft = async (tx: Tx, memberId: string): Promise<ErasableMember> =>
  assertLeft(await lockErasable(tx, memberId));

function assertLeft(member: ErasableMember | undefined): ErasableMember {
  if (member?.state !== 'left') throw new NotFound();
  return member;
}

const labelOf = (member: ErasableMember): string => publicDescription(member).slice(0, 120);
