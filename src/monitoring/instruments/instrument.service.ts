import { Injectable } from '@nestjs/common';
import { INSTRUMENT_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { codeFromTitle } from '#platform/text/code-from-title';
import { Instrument } from '../instrument.entity.ts';
import {
  InstrumentsFull,
  MonitoringChangedMeanwhile,
  withMonitoringProblems,
} from '../monitoring.problems.ts';
import { Provision } from '../provision.entity.ts';
import type {
  InstrumentChange,
  NewInstrument,
  NewProvision,
  ProvisionChange,
} from './dto/instrument.input.ts';
import { findProvisionIds, lockInstruments, reorder } from './instrument.repository.ts';

/** Instruments and their provisions, which the secretariat keeps. */
@Injectable()
export class InstrumentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds an instrument behind the others. */
  async add(actor: Actor, { title, shortTitle, unit, body }: NewInstrument): Promise<void> {
    await withMonitoringProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const ids = await lockInstruments(tx);
        if (ids.length >= INSTRUMENT_LIMITS.total) throw new InstrumentsFull();
        const id = newId();
        await tx.manager.insert(Instrument, {
          id,
          code: codeFromTitle(shortTitle, { max: INSTRUMENT_LIMITS.code, without: 'instrument' }),
          title,
          shortTitle,
          unit,
          body: body || null,
          ordinal: ids.length + 1,
        });
        tx.audit({ action: 'instrument.added', object: { kind: 'instrument', id } });
      }),
    );
  }

  /** Gives an instrument other titles, retires it, or takes it into use again. */
  async change(
    actor: Actor,
    id: string,
    { title, shortTitle, unit, body, retired, revision }: InstrumentChange,
  ): Promise<void> {
    await withMonitoringProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const instrument = await tx.manager.findOne(Instrument, {
          where: { id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!instrument) throw new NotFound();
        if (instrument.revision !== revision) throw new MonitoringChangedMeanwhile();
        const retiredAt = retired ? (instrument.retiredAt ?? tx.now) : null;
        const changed = { title, shortTitle, unit, body: body || null, retiredAt, revision: revision + 1 };
        await tx.manager.update(Instrument, { id }, changed);
        tx.audit({ action: 'instrument.changed', object: { kind: 'instrument', id }, detail: { retired } });
      }),
    );
  }

  /** Puts the instruments into another order. Ids that are not all of them were read before another's change. */
  async reorder(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      assertSame(ids, await lockInstruments(tx));
      await reorder(tx, 'instrument', ids);
      tx.audit({ action: 'instrument.reordered', object: { kind: 'instrument', id: ids[0]! } });
    });
  }

  /** Adds a provision behind the others of its instrument. */
  async addProvision(actor: Actor, instrumentId: string, { number, title }: NewProvision): Promise<void> {
    await withMonitoringProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const lock = { where: { id: instrumentId }, lock: { mode: 'pessimistic_write' } } as const;
        if (!(await tx.manager.findOne(Instrument, lock))) throw new NotFound();
        const ids = await findProvisionIds(tx, instrumentId);
        if (ids.length >= INSTRUMENT_LIMITS.provisions) throw new InstrumentsFull();
        const id = newId();
        await tx.manager.insert(Provision, { id, instrumentId, number, title, ordinal: ids.length + 1 });
        tx.audit({
          action: 'instrument.provision-added',
          object: { kind: 'instrument', id: instrumentId },
          detail: { provision: id },
        });
      }),
    );
  }

  /** Gives a provision another number or title, retires it, or takes it into use again. */
  async changeProvision(
    actor: Actor,
    id: string,
    { number, title, retired, revision }: ProvisionChange,
  ): Promise<void> {
    await withMonitoringProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const provision = await tx.manager.findOne(Provision, {
          where: { id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!provision) throw new NotFound();
        if (provision.revision !== revision) throw new MonitoringChangedMeanwhile();
        const retiredAt = retired ? (provision.retiredAt ?? tx.now) : null;
        await tx.manager.update(Provision, { id }, { number, title, retiredAt, revision: revision + 1 });
        tx.audit({
          action: 'instrument.provision-changed',
          object: { kind: 'instrument', id: provision.instrumentId },
          detail: { provision: id, retired },
        });
      }),
    );
  }

  /** Puts the provisions of an instrument into another order. */
  async reorderProvisions(actor: Actor, instrumentId: string, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const lock = { where: { id: instrumentId }, lock: { mode: 'pessimistic_write' } } as const;
      if (!(await tx.manager.findOne(Instrument, lock))) throw new NotFound();
      assertSame(ids, await findProvisionIds(tx, instrumentId));
      await reorder(tx, 'provision', ids);
      tx.audit({
        action: 'instrument.provisions-reordered',
        object: { kind: 'instrument', id: instrumentId },
      });
    });
  }
}

function assertSame(ids: readonly string[], known: readonly string[]): void {
  const all = new Set(known);
  if (ids.length !== all.size || ids.some((id) => !all.has(id))) throw new MonitoringChangedMeanwhile();
}
