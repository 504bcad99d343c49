import { Injectable } from '@nestjs/common';
import { equalFormats, type TextFormat, type TranslationLanguage } from '@nbn/contracts';
import {
  carryReferences,
  columnsOf,
  fitCells,
  type FormattedText,
  formatsOn,
  normalizeFormats,
} from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import {
  CheckedByTranslator,
  SourceChanged,
  TranslationChangedMeanwhile,
  TranslationUnchanged,
} from '../standard.problems.ts';
import type { WriteTranslation } from './dto/translation.input.ts';
import { Translation } from './translation.entity.ts';
import { mayTranslate } from './translation.policy.ts';
import { lockSource, type TranslationSource } from './translation.repository.ts';

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
    const { revision, sourceHash, stillRight = false } = input;
    await this.unitOfWork.run(actor, async (tx) => {
      const { current, source } = await this.lock(tx, actor, standardId, language, subjectId);
      if (sourceHash !== source.hash) throw new SourceChanged();
      if ((current?.revision ?? 0) !== revision)
        throw new TranslationChangedMeanwhile({
          revision: current?.revision ?? 0,
          text: current?.text ?? '',
        });
      const text = requireCells(source, input.text);
      const before = current ?? (await this.findEarlier(tx, language, subjectId));
      const formats = formatsOfTranslation(source, before, { text, formats: input.formats });
      const isConfirmed = stillRight && current === null;
      if (!isConfirmed && before?.text === text && equalFormats(before.formats, formats))
        throw new TranslationUnchanged();
      const written = {
        text,
        formats,
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
      const { current } = await this.lock(tx, actor, standardId, language, subjectId);
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
  private async findEarlier(
    tx: Tx,
    language: TranslationLanguage,
    subjectId: string,
  ): Promise<Translation | null> {
    const [last] = await tx.manager.find(Translation, {
      where: { subjectId, language },
      order: { translatedAt: 'DESC' },
      take: 1,
    });
    return last ?? null;
  }

  /** The words in force, and what was translated of them. */
  private async lock(
    tx: Tx,
    actor: Actor,
    standardId: string,
    language: TranslationLanguage,
    subjectId: string,
  ): Promise<{ source: TranslationSource; current: Translation | null }> {
    if (!mayTranslate(actor, language)) throw new NotFound();
    const source = await lockSource(tx, standardId, subjectId);
    if (source === null) throw new NotFound();
    const current = await tx.manager.findOneBy(Translation, { subjectId, language, sourceHash: source.hash });
    return { source, current };
  }
}

/** A row of a table has the same cells in every language. */
function requireCells({ kind, text: source }: TranslationSource, text: string): string {
  const fitted = kind === 'row' ? fitCells(source, text) : text;
  if (fitted !== null) return fitted;
  const count = columnsOf([{ text: source }]);
  throw new InvalidInput([{ field: 'text', code: 'cells', values: { count } }]);
}

/** How the words look: as it is said, else as they did before; and they refer to what the English refers to. */
function formatsOfTranslation(
  source: TranslationSource,
  before: FormattedText | null,
  { text, formats: given }: { readonly text: string; readonly formats: readonly TextFormat[] | undefined },
): TextFormat[] {
  if (source.kind === 'title') return [];
  const former = before === null ? [] : formatsOn(before, text);
  const formats = given === undefined ? former : normalizeFormats(text, given);
  return carryReferences(source, { text, formats });
}
