import { Injectable } from '@nestjs/common';
import { AMENDMENT_LIMITS, equalFormats, type CountryCode, type TextFormat } from '@nbn/contracts';
import { type FormattedText, formatsOn, hunksBetween } from '@nbn/drafting';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { FileSourceRecord } from '#platform/people/person';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import { CollabDocumentService } from '../drafting/collab/collab-document.service.ts';
import { lockStandard } from '../standard.lock.ts';
import { threadCountry } from '../standard.policy.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForAuthor, requireNoRunningBallot } from './amendment.lock.ts';
import { findLastOrdinal } from './amendment.repository.ts';
import { AmendmentDecided, AmendmentSubmitted } from './amendments.events.ts';
import { mayPropose, mayWithdraw, mayEditWording } from './amendments.policy.ts';
import {
  AmendmentChangedMeanwhile,
  AmendmentNotDraft,
  AmendmentNotOpen,
  AmendmentsAreClosed,
  AmendmentUnchanged,
  TooManyAmendments,
} from './amendments.problems.ts';
import type {
  ProposeAmendment,
  UpdateAmendmentReason,
  UpdateAmendmentWording,
} from './dto/amendment.input.ts';
import { requireVisibleItem } from './visible-agenda-items.query.ts';
import { hashOfText } from './amendment-merge.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';

export interface ImportedAmendment {
  readonly source: FileSourceRecord;
  readonly proposed: FormattedText;
  /** What the clause said when it was begun, if the file has it. */
  readonly base: FormattedText | null;
}

/** What the authors of an amendment do with it: propose, word, submit and withdraw it. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: CollabDocumentService,
  ) {}

  /**
   * Creates an amendment as a draft that only its authors see. Returns its id.
   * @param imported of an imported amendment: its author according to the file, its words with their form, and
   * the clause's that it was based on.
   */
  async propose(
    actor: Actor,
    standardId: string,
    { clauseId, text, reason = '', itemId }: ProposeAmendment,
    imported?: ImportedAmendment,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!actor.permissions.has('standards:edit')) throw new NotFound();
      if (!mayPropose(actor, standard)) throw new AmendmentsAreClosed();
      const clause = await tx.manager.findOneBy(Clause, { id: clauseId, standardId });
      if (!clause) throw new NotFound();
      if (clause.removedAt) throw new ClauseIsRemoved();
      if (itemId) await requireVisibleItem(tx.manager, actor, itemId);
      const country = threadCountry(actor);
      const base = imported?.base ?? { text: clause.text, formats: clause.formats };
      const proposed = imported?.proposed ?? formattedAs(clause, text ?? clause.text);
      const id = newId();
      await tx.manager.insert(Amendment, {
        id,
        standardId,
        ordinal: await nextOrdinal(tx, standardId, country),
        clauseId,
        country,
        itemId: itemId ?? null,
        state: 'draft',
        baseText: base.text,
        baseFormats: [...base.formats],
        baseHash: hashOfText(base.text, base.formats),
        baseKind: clause.kind,
        baseLevel: clause.level,
        proposedText: proposed.text,
        proposedFormats: [...proposed.formats],
        reason,
        createdBy: actor.memberId,
        createdAt: tx.now,
        changedBy: actor.memberId,
        changedAt: tx.now,
        sourceAuthor: imported?.source.authorInFile ?? null,
        sourceAt: imported?.source.at ? new Date(imported.source.at) : null,
      });
      tx.audit({
        action: 'amendment.drafted',
        object: { kind: 'amendment', id },
        country,
        detail: { standardId, clauseId },
      });
      return id;
    });
  }

  /**
   * Changes the proposed text in the collab document: what other authors type elsewhere in it is kept.
   * @throws AmendmentChangedMeanwhile with both wordings when the amendment has a newer revision.
   */
  async updateWording(actor: Actor, id: string, { revision, text }: UpdateAmendmentWording): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      if (amendment.revision !== revision) {
        throw new AmendmentChangedMeanwhile(
          { text: amendment.proposedText, revision: amendment.revision },
          { text, revision },
        );
      }
      const cuts = hunksBetween(amendment.proposedText, text).map(
        ({ oldStart, oldEnd, newStart, newEnd }) => ({
          start: oldStart,
          end: oldEnd,
          text: text.slice(newStart, newEnd),
        }),
      );
      tx.audit({
        action: 'amendment.worded',
        object: { kind: 'amendment', id },
        country: amendment.country,
        detail: { standardId: amendment.standardId, revision: revision + 1 },
      });
      if (cuts.length > 0)
        await this.documents.change(tx, actor, { kind: 'amendment', id }, [
          { do: 'words', id: amendment.clauseId, cuts },
          ...(amendment.proposedFormats.length > 0
            ? [{ do: 'formats' as const, id: amendment.clauseId, formats: reworded(amendment, text) }]
            : []),
        ]);
      broadcastAmendment(tx, amendment);
    });
  }

  /** Changes the reason given for the amendment. */
  async updateReason(actor: Actor, id: string, { revision, text }: UpdateAmendmentReason): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      if (amendment.reasonRevision !== revision) {
        throw new AmendmentChangedMeanwhile(
          { text: amendment.reason, revision: amendment.reasonRevision },
          { text, revision },
        );
      }
      await tx.manager.update(
        Amendment,
        { id },
        { reason: text, reasonRevision: revision + 1, changedBy: actor.memberId, changedAt: tx.now },
      );
      tx.audit({
        action: 'amendment.reasoned',
        object: { kind: 'amendment', id },
        country: amendment.country,
        detail: { standardId: amendment.standardId },
      });
      broadcastAmendment(tx, amendment);
    });
  }

  /** Submits a draft to all readers of the standard; from here on its text is fixed. */
  async submit(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      const { standardId, clauseId, country } = amendment;
      if (isUnchanged(amendment)) throw new AmendmentUnchanged();
      if (amendment.reason === '') throw new InvalidInput([{ field: 'reason', message: 'must say why' }]);
      await tx.manager.update(
        Amendment,
        { id },
        { state: 'submitted', submittedBy: actor.memberId, submittedAt: tx.now },
      );
      tx.audit({
        action: 'amendment.submitted',
        object: { kind: 'amendment', id },
        country,
        detail: { standardId, clauseId },
      });
      tx.publish(
        new AmendmentSubmitted({ standardId, clauseId, amendmentId: id, country, byId: actor.memberId }),
      );
      broadcastAmendment(tx, { ...amendment, submittedAt: tx.now });
    });
  }

  /** Withdraws it: a draft silently, a submitted one with an event. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await lockForAuthor(tx, actor, id);
      const { standardId, clauseId, country } = amendment;
      if (!mayWithdraw(actor, amendment)) throw new AmendmentNotOpen();
      await requireNoRunningBallot(tx, id);
      await tx.manager.update(Amendment, { id }, { state: 'withdrawn' });
      tx.audit({
        action: 'amendment.withdrawn',
        object: { kind: 'amendment', id },
        country,
        detail: { standardId, clauseId },
      });
      if (amendment.submittedAt)
        tx.publish(
          new AmendmentDecided({
            standardId,
            clauseId,
            amendmentId: id,
            country,
            state: 'withdrawn',
            byId: actor.memberId,
          }),
        );
      broadcastAmendment(tx, amendment);
    });
  }

  private async lockDraft(tx: Tx, actor: Actor, id: string): Promise<{ amendment: Amendment }> {
    const { standard, amendment } = await lockForAuthor(tx, actor, id);
    if (amendment.state !== 'draft') throw new AmendmentNotDraft();
    if (!mayEditWording(actor, amendment, standard)) throw new AmendmentsAreClosed();
    return { amendment };
  }
}

/** Other words of a clause, which look as those did that they stand for. */
const formattedAs = (clause: Clause, text: string): FormattedText => ({
  text,
  formats: formatsOn(clause, text),
});

const reworded = ({ proposedText, proposedFormats }: Amendment, text: string): TextFormat[] =>
  formatsOn({ text: proposedText, formats: proposedFormats }, text);

const isUnchanged = ({ baseText, baseFormats, proposedText, proposedFormats }: Amendment): boolean =>
  proposedText === baseText && equalFormats(proposedFormats, baseFormats);

async function nextOrdinal(tx: Tx, standardId: string, country: CountryCode | null): Promise<number> {
  const open = await tx.manager.count(Amendment, {
    where: (['draft', 'submitted'] as const).map((state) => ({
      standardId,
      state,
      country: country ?? IsNull(),
    })),
  });
  if (open >= AMENDMENT_LIMITS.openOfCountry) throw new TooManyAmendments();
  return (await findLastOrdinal(tx, standardId)) + 1;
}
