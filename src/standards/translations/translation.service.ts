import { Injectable } from '@nestjs/common';
import type { TranslationLanguage } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import {
  CheckedByTranslator,
  SourceChanged,
  TranslationChangedMeanwhile,
  TranslationUnchanged,
} from '../standard.problems.ts';
import type { WriteTranslation } from './dto/translation.input.ts';
import { Translation } from './translation.entity.ts';
import { mayTranslate } from './translation.policy.ts';
import { lockSourceHash } from './translation.repository.ts';

/** Translates what is in force, and has it checked by a second member. */
@Injectable()
export class TranslationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Writes the translation of a clause, or of the title. Whatever was checked before has to be checked again.
   * Words that were translated from earlier English ones are not of the present ones until somebody changes
   * them, or says that they are still right.
   */
  async write(
    actor: Actor,
    standardId: string,
    language: TranslationLanguage,
    subjectId: string,
    input: WriteTranslation,
  ): Promise<void> {
    const { revision, sourceHash, text, stillRight = false } = input;
    await this.unitOfWork.run(actor, async (tx) => {
      const current = await this.lockTranslation(tx, actor, standardId, language, subjectId, sourceHash);
      if ((current?.revision ?? 0) !== revision)
        throw new TranslationChangedMeanwhile({
          revision: current?.revision ?? 0,
          text: current?.text ?? '',
        });
      const before =
        current?.text ?? (stillRight ? null : await this.findEarlierText(tx, language, subjectId));
      if (before === text) throw new TranslationUnchanged();
      const written = {
        text,
        state: 'draft' as const,
        revision: revision + 1,
        translatedBy: actor.memberId,
        translatedAt: tx.now,
        checkedBy: null,
        checkedAt: null,
      };
      if (current) await tx.manager.update(Translation, { subjectId, language, sourceHash }, written);
      else await tx.manager.insert(Translation, { standardId, subjectId, language, sourceHash, ...written });
      tx.audit({
        action: 'translation.written',
        object: { kind: 'standard', id: standardId },
        detail: { subjectId, language, revision: revision + 1, ...(stillRight ? { stillRight } : {}) },
      });
    });
  }

  /** Says that a translation is right. Whoever wrote it cannot. */
  async check(
    actor: Actor,
    standardId: string,
    language: TranslationLanguage,
    subjectId: string,
    revision: number,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const current = await this.lockTranslation(tx, actor, standardId, language, subjectId, null);
      if (!current) throw new NotFound();
      if (current.revision !== revision)
        throw new TranslationChangedMeanwhile({ revision: current.revision, text: current.text });
      if (current.translatedBy === actor.memberId) throw new CheckedByTranslator();
      const { sourceHash } = current;
      await tx.manager.update(
        Translation,
        { subjectId, language, sourceHash },
        { state: 'checked', checkedBy: actor.memberId, checkedAt: tx.now },
      );
      tx.audit({
        action: 'translation.checked',
        object: { kind: 'standard', id: standardId },
        detail: { subjectId, language, revision },
      });
    });
  }

  /** What was translated last, of earlier words. */
  private async findEarlierText(
    tx: Tx,
    language: TranslationLanguage,
    subjectId: string,
  ): Promise<string | null> {
    const [last] = await tx.manager.find(Translation, {
      where: { subjectId, language },
      order: { translatedAt: 'DESC' },
      take: 1,
    });
    return last?.text ?? null;
  }

  /** The translation of the words in force, which `sourceHash` must be of, if given. */
  private async lockTranslation(
    tx: Tx,
    actor: Actor,
    standardId: string,
    language: TranslationLanguage,
    subjectId: string,
    sourceHash: string | null,
  ): Promise<Translation | null> {
    if (!mayTranslate(actor, language)) throw new NotFound();
    const hash = await lockSourceHash(tx, standardId, subjectId);
    if (hash === null) throw new NotFound();
    if (sourceHash !== null && sourceHash !== hash) throw new SourceChanged();
    return tx.manager.findOneBy(Translation, { subjectId, language, sourceHash: hash });
  }
}
