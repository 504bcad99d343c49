import { Injectable } from '@nestjs/common';
import { AREA_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { withConstraintProblems } from '../network.problems.ts';
import { areaCode } from './area-code.ts';
import { Area } from './area.entity.ts';
import { TooManyAreas } from './area.problems.ts';
import { findAreas, lockAreas, reorderAreas } from './area.repository.ts';
import type { AreaChange, AreaView, NewArea } from './dto/area.dto.ts';

/** The areas of the Network's work, which the secretariat keeps. */
@Injectable()
export class AreaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  /** All areas in their order: every member reads them. */
  list(): Promise<AreaView[]> {
    return findAreas(this.database.manager);
  }

  /** Adds an area behind the others. */
  async add(actor: Actor, { title }: NewArea): Promise<AreaView> {
    const area = { id: newId(), code: areaCode(title), title, revision: 1 };
    await withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const ids = await lockAreas(tx);
        if (ids.length >= AREA_LIMITS.total) throw new TooManyAreas();
        await tx.manager.insert(Area, { ...area, ordinal: ids.length + 1 });
        tx.audit({ action: 'area.added', object: { kind: 'area', id: area.id } });
      }),
    );
    return { ...area, retired: false };
  }

  /** Gives an area another title, retires it, or takes it into use again. */
  async change(actor: Actor, id: string, { title, retired, revision }: AreaChange): Promise<AreaView> {
    return withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const area = await tx.manager.findOne(Area, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (!area) throw new NotFound();
        if (area.revision !== revision) throw new Problem('changed-meanwhile');
        const retiredAt = retired ? (area.retiredAt ?? tx.now) : null;
        await tx.manager.update(Area, { id }, { title, retiredAt, revision: revision + 1 });
        tx.audit({ action: 'area.changed', object: { kind: 'area', id }, detail: { retired } });
        return { id, code: area.code, title, retired, revision: revision + 1 };
      }),
    );
  }

  /** Puts the areas into another order. Ids that are not all of them were read before another's change. */
  async reorder(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const known = new Set(await lockAreas(tx));
      if (ids.length !== known.size || ids.some((id) => !known.has(id)))
        throw new Problem('changed-meanwhile');
      await reorderAreas(tx, ids);
      tx.audit({ action: 'area.reordered', object: { kind: 'area', id: ids[0]! } });
    });
  }
}
