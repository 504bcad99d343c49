import { Injectable } from '@nestjs/common';
import type { AmendmentChange, TextFormat } from '@nbn/contracts';
import { type FormattedText, formatsOn, hunksBetween } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { FileSourceRecord } from '#platform/people/person';
import { InvalidInput } from '#platform/problems/problem';
import { CollabDocumentService } from '../drafting/collab/collab-document.service.ts';
import { lockStandard } from '../standard.lock.ts';
import {
  type ClauseShape,
  insertDraft,
  isUnchanged,
  markSubmitted,
  markWithdrawn,
  requireAmendable,
} from './amendment-draft.ts';
import { Amendment } from './amendment.entity.ts';
import { lockForAuthor, requireNoRunningBallot } from './amendment.lock.ts';
import { AmendmentSubmitted } from './amendments.events.ts';
import { mayWithdraw, mayEditWording } from './amendments.policy.ts';
import {
  AmendmentChangedMeanwhile,
  AmendmentInSet,
  AmendmentNotDraft,
  AmendmentNotOpen,
  AmendmentsAreClosed,
  AmendmentUnchanged,
} from './amendments.problems.ts';
import type {
  ProposeAmendment,
  UpdateAmendmentReason,
  UpdateAmendmentWording,
} from './dto/amendment.input.ts';
import { requireVisibleItem } from './visible-agenda-items.query.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';

export interface ImportedAmendment {
  readonly change: AmendmentChange;
  /** What a new clause is to be. */
  readonly shape: ClauseShape | null;
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
      const clause = await requireAmendable(tx, actor, standard, clauseId);
      if (itemId) await requireVisibleItem(tx.manager, actor, itemId);
      return insertDraft(tx, actor, clause, {
        text,
        reason,
        itemId: itemId ?? null,
        ...(imported && { change: imported.change }),
        ...(imported?.shape && { shape: imported.shape }),
        proposed: imported?.proposed,
        base: imported?.base,
        source: imported?.source ?? null,
      });
    });
  }

  /**
   * Changes the proposed text in the collab document: what other authors type elsewhere in it is kept.
   * @throws AmendmentChangedMeanwhile with both wordings when the amendment has a newer revision.
   */
  async updateWording(actor: Actor, id: string, { revision, text }: UpdateAmendmentWording): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      if (amendment.change === 'removed') throw new AmendmentNotDraft();
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

  /**
   * Says what a suggested new clause is to be; its words stay.
   * @throws AmendmentNotDraft for other amendments: what a clause of the text is, is changed in the text.
   */
  async updateShape(actor: Actor, id: string, { kind, level }: ClauseShape): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      const { standardId, clauseId, country } = amendment;
      if (amendment.change !== 'added') throw new AmendmentNotDraft();
      tx.audit({
        action: 'amendment.shaped',
        object: { kind: 'amendment', id },
        country,
        detail: { standardId, kind, level },
      });
      await tx.manager.update(Amendment, { id }, { baseKind: kind, baseLevel: level });
      await this.documents.change(tx, actor, { kind: 'amendment', id }, [
        { do: 'shape', id: clauseId, kind, level },
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

  /**
   * Submits a draft to all readers of the standard; from here on its text is fixed. One that is suggested with
   * others is submitted with them.
   */
  async submit(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await this.lockDraft(tx, actor, id);
      const { standardId, clauseId, country } = amendment;
      if (amendment.setId !== null) throw new AmendmentInSet();
      if (isUnchanged(amendment)) throw new AmendmentUnchanged();
      if (amendment.reason === '') throw new InvalidInput([{ field: 'reason', code: 'reason' }]);
      await markSubmitted(tx, actor, amendment, amendment.reason);
      tx.publish(
        new AmendmentSubmitted({ standardId, clauseId, amendmentId: id, country, byId: actor.memberId }),
      );
    });
  }

  /**
   * Withdraws it: a draft silently, a submitted one with an event. One that was submitted with others is
   * withdrawn with them.
   */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { amendment } = await lockForAuthor(tx, actor, id);
      if (!mayWithdraw(actor, amendment)) throw new AmendmentNotOpen();
      if (amendment.setId !== null && amendment.submittedAt) throw new AmendmentInSet();
      await requireNoRunningBallot(tx, id);
      await markWithdrawn(tx, actor, amendment);
    });
  }

  private async lockDraft(tx: Tx, actor: Actor, id: string): Promise<{ amendment: Amendment }> {
    const { standard, amendment } = await lockForAuthor(tx, actor, id);
    if (amendment.state !== 'draft') throw new AmendmentNotDraft();
    if (!mayEditWording(actor, amendment, standard)) throw new AmendmentsAreClosed();
    return { amendment };
  }
}

const reworded = ({ proposedText, proposedFormats }: Amendment, text: string): TextFormat[] =>
  formatsOn({ text: proposedText, formats: proposedFormats }, text);
