import { Injectable } from '@nestjs/common';
import { type DraftAudience, isCountedClause, LIMITS, type LiveClause } from '@nbn/contracts';
import { type FormattedText, inOrder, mapReferences } from '@nbn/drafting';
import type { ImportLoss } from '@nbn/import';
import type { FastifyRequest } from 'fastify';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { AmendmentService } from '../amendments/amendment.service.ts';
import { Clause } from '../clauses/clause.entity.ts';
import { ClauseService } from '../clauses/clause.service.ts';
import { lockStandardForEditing, type LockedStandard } from '../standard.lock.ts';
import { commentsAreOpen } from '../standard.policy.ts';
import { CommentsAreClosed } from '../standard.problems.ts';
import { StandardService } from '../standard.service.ts';
import { ThreadImportService } from '../threads/thread-import.service.ts';
import { type ImportPlan, planImport, textsToInspect } from './import-plan.ts';
import { StandardContentQuery } from './standard-content.query.ts';
import { DataImportOptions, DraftFromData } from './dto/data-import.input.ts';
import { DraftFromWord, WordImportOptions } from './dto/word-import.input.ts';
import { WordFileHasTrackedChanges } from './import.problems.ts';
import { FileConverter } from './file-converter.ts';
import { WordUploadForm } from './word-upload-form.ts';
import type { ParsedFile } from './word/parsed-file.ts';

export interface ImportResult {
  readonly standardId: string;
  readonly clauses: number;
  readonly threads: number;
  readonly amendments: number;
  readonly losses: readonly ImportLoss[];
}

/** Brings the text of files into standards: as a new draft, or at the end of one, as one change. */
@Injectable()
export class StandardImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contents: StandardContentQuery,
    private readonly forms: WordUploadForm,
    private readonly word: FileConverter,
    private readonly gate: TextCheckService,
    private readonly standards: StandardService,
    private readonly clauses: ClauseService,
    private readonly threads: ThreadImportService,
    private readonly proposing: AmendmentService,
  ) {}

  /** What the import of a file would add. Nothing of it is kept. */
  async previewWord(request: FastifyRequest): Promise<ParsedFile> {
    const { bytes } = await this.forms.receiveWord(request, WordImportOptions);
    return this.word.readWord(bytes, 'accept');
  }

  /** Begins a draft with the text of a file. */
  async draftFromWord(actor: Actor, request: FastifyRequest): Promise<ImportResult> {
    const { fields, bytes } = await this.forms.receiveWord(request, DraftFromWord);
    return this.createDraft(actor, await this.planWordImport(bytes, fields), fields);
  }

  /** Puts the text of a file behind what a draft says, as one change. */
  async appendWord(actor: Actor, standardId: string, request: FastifyRequest): Promise<ImportResult> {
    // Asked before a byte is read, and again when it is written: the right may have gone meanwhile.
    await this.contents.requireReadable(actor, standardId, null);
    const { fields, bytes } = await this.forms.receiveWord(request, WordImportOptions);
    return this.appendToDraft(actor, standardId, await this.planWordImport(bytes, fields));
  }

  /** What the import of a data file would add. Nothing of it is kept. */
  async previewData(request: FastifyRequest): Promise<ParsedFile> {
    const { bytes } = await this.forms.receiveData(request, DataImportOptions);
    return this.word.readData(bytes);
  }

  /** Begins a draft with a standard that was exported as data. */
  async draftFromData(actor: Actor, request: FastifyRequest): Promise<ImportResult> {
    const { fields, bytes } = await this.forms.receiveData(request, DraftFromData);
    return this.createDraft(actor, await this.planDataImport(bytes, fields), fields);
  }

  /** Puts such a standard behind what a draft says, as one change. */
  async appendData(actor: Actor, standardId: string, request: FastifyRequest): Promise<ImportResult> {
    await this.contents.requireReadable(actor, standardId, null);
    const { fields, bytes } = await this.forms.receiveData(request, DataImportOptions);
    return this.appendToDraft(actor, standardId, await this.planDataImport(bytes, fields));
  }

  private async createDraft(
    actor: Actor,
    file: ImportPlan,
    { title: given, audience }: { title?: string; audience: DraftAudience },
  ): Promise<ImportResult> {
    const title =
      given ??
      (await this.gate.normalizeAndCheck('title', [...file.title].slice(0, LIMITS.title).join(''), {
        max: LIMITS.title,
      }));
    if (!title) throw new InvalidInput([{ field: 'title', code: 'missing' }]);
    return this.unitOfWork.run(actor, async (tx) =>
      this.applyPlan(tx, actor, await this.standards.create(actor, { title, audience }), null, file),
    );
  }

  private async appendToDraft(actor: Actor, standardId: string, file: ImportPlan): Promise<ImportResult> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const last = inOrder(
        await tx.manager.find(Clause, {
          select: { id: true, position: true },
          where: { standardId, removedAt: IsNull() },
        }),
      ).at(-1);
      return this.applyPlan(tx, actor, standardId, last?.id ?? null, file);
    });
  }

  /**
   * What of a file may come in: tracked changes were asked about, and no victim's data is among the words.
   */
  private async planWordImport(
    bytes: Uint8Array,
    { tracked, comments = 'leave' }: WordImportOptions,
  ): Promise<ImportPlan> {
    const reading = await this.word.readWord(bytes, tracked ?? 'accept');
    if (!tracked && reading.tracked.insertions + reading.tracked.deletions > 0)
      throw new WordFileHasTrackedChanges(reading.tracked);
    return this.inspected(planImport(reading, comments));
  }

  private async planDataImport(
    bytes: Uint8Array,
    { comments = 'leave', amendments = 'leave' }: DataImportOptions,
  ): Promise<ImportPlan> {
    const reading = await this.word.readData(bytes);
    const left = amendments === 'leave' ? reading.proposals.length : 0;
    const taken =
      left === 0
        ? reading
        : {
            ...reading,
            proposals: [],
            losses: [...reading.losses, { kind: 'amendment' as const, count: left, where: [] }],
          };
    return this.inspected(planImport(taken, comments));
  }

  private async inspected(file: ImportPlan): Promise<ImportPlan> {
    await this.gate.runChecks(textsToInspect(file));
    return file;
  }

  private async applyPlan(
    tx: Tx,
    actor: Actor,
    standardId: string,
    afterId: string | null,
    file: ImportPlan,
  ): Promise<ImportResult> {
    const { clauses, threads, proposals, losses } = file;
    const added = await this.clauses.addAll(actor, standardId, afterId, clauses);
    this.openThreads(tx, actor, await lockStandardForEditing(tx, actor, standardId), added, file);
    const idOf = new Map(clauses.flatMap(({ fileId }, at) => (fileId ? [[fileId, added[at]!.id]] : [])));
    const withOwnIds = ({ text, formats }: FormattedText): FormattedText => ({
      text,
      formats: mapReferences(formats, (id) => idOf.get(id) ?? null),
    });
    for (const { clause, change, shape, source, proposed, reason, base } of proposals) {
      await this.proposing.propose(
        actor,
        standardId,
        { clauseId: added[clause]!.id, text: proposed.text, reason },
        { change, shape, source, proposed: withOwnIds(proposed), base: base && withOwnIds(base) },
      );
    }
    const counts = {
      clauses: clauses.filter(isCountedClause).length,
      threads: threads.length,
      amendments: proposals.length,
    };
    tx.audit({
      action: 'standard.brought-in',
      object: { kind: 'standard', id: standardId },
      detail: { ...counts, losses: losses.map(({ kind, count }) => `${kind} ${count}`) },
    });
    return { standardId, ...counts, losses };
  }

  private openThreads(
    tx: Tx,
    actor: Actor,
    standard: LockedStandard,
    added: readonly LiveClause[],
    { threads }: ImportPlan,
  ): void {
    if (threads.length > 0 && !commentsAreOpen(standard)) throw new CommentsAreClosed();
    this.threads.importThreads(
      tx,
      actor,
      standard,
      threads.map(({ clause, ...thread }) => ({ ...thread, clause: added[clause]! })),
    );
  }
}
