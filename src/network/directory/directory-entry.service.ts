import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { withConstraintProblems } from '../network.problems.ts';
import { DirectoryEntry } from './directory-entry.entity.ts';
import {
  findCurrentAppointment,
  findFields,
  findOrganisationCountry,
  type LockedEntry,
  lockEntry,
  saveFields,
  setConfirmed,
  setRevised,
} from './directory-entry.repository.ts';
import { DirectoryEntryChanged } from './directory.events.ts';
import { fieldsToStore } from './directory-fields.ts';
import { type DirectoryEntryFacts, mayKeep, mayOversee } from './directory.policy.ts';
import { DirectoryConsentNeeded, DirectoryEntryChangedMeanwhile } from './directory.problems.ts';
import type {
  ChangeDirectoryEntryInput,
  CreateDirectoryEntryInput,
  DirectoryEntryInput,
} from './dto/directory-entry.input.ts';

/** Entries are made, changed, confirmed and withdrawn by those who keep them. */
@Injectable()
export class DirectoryEntryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Makes an entry: what is saved is confirmed. Returns its id. */
  async create(actor: Actor, input: CreateDirectoryEntryInput): Promise<string> {
    const id = newId();
    await withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const { organisationId, facts } = await this.subjectOf(tx, actor, input);
        if (!mayKeep(actor, facts)) throw new NotFound();
        const appointmentId =
          input.subject === 'seat' ? await findCurrentAppointment(tx, actor.memberId) : null;
        if (appointmentId === undefined) throw new NotFound();
        await tx.manager.insert(DirectoryEntry, {
          id,
          subject: input.subject,
          organisationId,
          holderId: actor.memberId,
          appointmentId,
          confirmedAt: tx.now,
          asked: 0,
          nextStepAt: null,
          endedAt: null,
          revision: 1,
          createdAt: tx.now,
        });
        await setConfirmed(tx, id);
        const publicFields = await this.storeFields(tx, actor, id, input);
        tx.audit({
          action: 'directory.entry-made',
          object: { kind: 'directory-entry', id },
          country: facts.country,
          detail: { subject: input.subject, public: publicFields },
        });
        tx.publish(new DirectoryEntryChanged({ entryId: id }));
      }),
    );
    return id;
  }

  /** Changes an entry, and confirms it by that. Of an organisation's, whoever saves keeps it from now on. */
  async change(actor: Actor, id: string, input: ChangeDirectoryEntryInput): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await this.lockKept(tx, actor, id);
      if (entry.revision !== input.revision) throw new DirectoryEntryChangedMeanwhile();
      const publicFields = await this.storeFields(tx, actor, id, input);
      await setRevised(tx, id, actor.memberId);
      await setConfirmed(tx, id);
      tx.audit({
        action: 'directory.entry-changed',
        object: { kind: 'directory-entry', id },
        country: entry.country,
        detail: { public: publicFields },
      });
      tx.publish(new DirectoryEntryChanged({ entryId: id }));
    });
  }

  /** Says that it is all still so. */
  async confirm(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await lockEntry(tx, actor, id);
      if (!entry || !mayOversee(actor, entry)) throw new NotFound();
      await setConfirmed(tx, id);
      tx.audit({
        action: 'directory.entry-confirmed',
        object: { kind: 'directory-entry', id },
        country: entry.country,
        detail: { by: 'page' },
      });
      tx.publish(new DirectoryEntryChanged({ entryId: id }));
    });
  }

  /** Takes the entry out for good, with all that it told. Who looked at it stays on record. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await this.lockKept(tx, actor, id);
      await tx.manager.delete(DirectoryEntry, { id });
      tx.audit({
        action: 'directory.entry-withdrawn',
        object: { kind: 'directory-entry', id },
        country: entry.country,
      });
      tx.publish(new DirectoryEntryChanged({ entryId: id }));
    });
  }

  private async lockKept(tx: Tx, actor: Actor, id: string): Promise<LockedEntry> {
    const entry = await lockEntry(tx, actor, id);
    if (!entry || !mayKeep(actor, entry)) throw new NotFound();
    return entry;
  }

  private async subjectOf(
    tx: Tx,
    actor: Actor,
    { subject, organisationId }: CreateDirectoryEntryInput,
  ): Promise<{ organisationId: string | null; facts: DirectoryEntryFacts }> {
    const ofId = (subject === 'organisation' ? organisationId : undefined) ?? actor.organisationId;
    const organisation = await findOrganisationCountry(tx, ofId);
    if (!organisation) throw new NotFound();
    return {
      organisationId: subject === 'organisation' ? ofId : null,
      facts: {
        subject,
        holderId: actor.memberId,
        organisationId: ofId,
        country: organisation.country,
      },
    };
  }

  /** Stores the fields. Returns the names of those that the public may read. */
  private async storeFields(
    tx: Tx,
    { memberId }: Actor,
    entryId: string,
    input: DirectoryEntryInput,
  ): Promise<string[]> {
    const before = await findFields(tx, entryId);
    const { fields, publishes } = fieldsToStore(input, before, { entryId, memberId, now: tx.now });
    if (publishes && input.consent !== true) throw new DirectoryConsentNeeded();
    await saveFields(tx, entryId, fields);
    return fields.filter(({ audience }) => audience === 'public').map(({ field }) => field);
  }
}
