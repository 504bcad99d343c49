import { Injectable } from '@nestjs/common';
import { type DraftAudience, isCountedClause, LIMITS, type LiveClause } from '@nbn/contracts';
import { inOrder } from '@nbn/drafting';
import type { ImportLoss } from '@nbn/import';
import type { FastifyRequest } from 'fastify';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { InvalidInput } from '../../platform/problems/problem.ts';
import { TextCheckService } from '../../platform/text/text-check.service.ts';
import { AmendmentService } from '../amendments/amendment.service.ts';
import { Clause } from '../clause.entity.ts';
import { ClauseService } from '../clause.service.ts';
import { lockForEditing, type LockedStandard } from '../standard.lock.ts';
import { commentsAreOpen } from '../standard.policy.ts';
import { CommentsAreClosed } from '../standard.problems.ts';
import { StandardService } from '../standard.service.ts';
import { ThreadImportService } from '../threads/thread-import.service.ts';
import { type AdmittedFile, admittedFile, incomingTexts } from './admitted-file.ts';
import { StandardContents } from './content.query.ts';
import { DataFileWish, DraftFromData } from './dto/data-file.input.ts';
import { DraftFromWord, WordFileWish } from './dto/word-file.input.ts';
import { WordFileTracked } from './exchange.problems.ts';
import { WordFiles } from './word-files.ts';
import { WordForms } from './word-forms.ts';
import type { FileReading } from './word/word-reading.ts';

export interface BroughtIn {
  readonly standardId: string;
  readonly clauses: number;
  readonly threads: number;
  readonly amendments: number;
  readonly losses: readonly ImportLoss[];
}

/** Brings the text of files into standards: as a new draft, or at the end of one, as one change. */
@Injectable()
export class BringingIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: StandardContents,
    private readonly forms: WordForms,
    private readonly word: WordFiles,
    private readonly gate: TextCheckService,
    private readonly standards: StandardService,
    private readonly clauses: ClauseService,
    private readonly threads: ThreadImportService,
    private readonly proposing: AmendmentService,
  ) {}

  /** What a file would bring in. Nothing is kept of it. */
  async look(request: FastifyRequest): Promise<FileReading> {
    const { bytes } = await this.forms.receive(request, WordFileWish);
    return this.word.read(bytes, 'accept');
  }

  /** Begins a draft with the text of a file. */
  async draft(actor: Actor, request: FastifyRequest): Promise<BroughtIn> {
    const { fields, bytes } = await this.forms.receive(request, DraftFromWord);
    return this.begin(actor, await this.admitted(bytes, fields), fields);
  }

  /** Puts the text of a file behind what a draft says, as one change. */
  async append(actor: Actor, standardId: string, request: FastifyRequest): Promise<BroughtIn> {
    // Asked before a byte is read, and again when it is written: the right may have gone meanwhile.
    await this.contents.mustSee(actor, standardId, null);
    const { fields, bytes } = await this.forms.receive(request, WordFileWish);
    return this.addTo(actor, standardId, await this.admitted(bytes, fields));
  }

  /** What a file of data would bring in. Nothing is kept of it. */
  async lookAtData(request: FastifyRequest): Promise<FileReading> {
    const { bytes } = await this.forms.receiveData(request, DataFileWish);
    return this.word.readData(bytes);
  }

  /** Begins a draft with a standard that was taken along as data. */
  async draftFromData(actor: Actor, request: FastifyRequest): Promise<BroughtIn> {
    const { fields, bytes } = await this.forms.receiveData(request, DraftFromData);
    return this.begin(actor, await this.admittedData(bytes, fields), fields);
  }

  /** Puts such a standard behind what a draft says, as one change. */
  async appendData(actor: Actor, standardId: string, request: FastifyRequest): Promise<BroughtIn> {
    await this.contents.mustSee(actor, standardId, null);
    const { fields, bytes } = await this.forms.receiveData(request, DataFileWish);
    return this.addTo(actor, standardId, await this.admittedData(bytes, fields));
  }

  private async begin(
    actor: Actor,
    file: AdmittedFile,
    { title: given, audience }: { title?: string; audience: DraftAudience },
  ): Promise<BroughtIn> {
    const title =
      given ??
      (await this.gate.normalizeAndCheck('title', [...file.title].slice(0, LIMITS.title).join(''), {
        max: LIMITS.title,
      }));
    if (!title) throw new InvalidInput([{ field: 'title', message: 'must not be empty' }]);
    return this.work.run(actor, async (tx) =>
      this.put(tx, actor, await this.standards.draft(actor, { title, audience }), null, file),
    );
  }

  private async addTo(actor: Actor, standardId: string, file: AdmittedFile): Promise<BroughtIn> {
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const last = inOrder(
        await tx.manager.find(Clause, {
          select: { id: true, position: true },
          where: { standardId, removedAt: IsNull() },
        }),
      ).at(-1);
      return this.put(tx, actor, standardId, last?.id ?? null, file);
    });
  }

  /**
   * What of a file may come in: tracked changes were asked about, and no victim's data is among the words.
   */
  private async admitted(
    bytes: Uint8Array,
    { tracked, comments = 'leave' }: WordFileWish,
  ): Promise<AdmittedFile> {
    const reading = await this.word.read(bytes, tracked ?? 'accept');
    if (!tracked && reading.tracked.insertions + reading.tracked.deletions > 0)
      throw new WordFileTracked(reading.tracked);
    return this.gated(admittedFile(reading, comments));
  }

  private async admittedData(
    bytes: Uint8Array,
    { comments = 'leave', amendments = 'leave' }: DataFileWish,
  ): Promise<AdmittedFile> {
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
    return this.gated(admittedFile(taken, comments));
  }

  private async gated(file: AdmittedFile): Promise<AdmittedFile> {
    await this.gate.runChecks(incomingTexts(file));
    return file;
  }

  private async put(
    tx: Tx,
    actor: Actor,
    standardId: string,
    afterId: string | null,
    file: AdmittedFile,
  ): Promise<BroughtIn> {
    const { clauses, threads, proposals, losses } = file;
    const added = await this.clauses.addAll(actor, standardId, afterId, clauses);
    this.openThreads(tx, actor, await lockForEditing(tx, actor, standardId), added, file);
    for (const { clause, source, text, reason, baseText } of proposals) {
      await this.proposing.propose(
        actor,
        standardId,
        { clauseId: added[clause]!.id, text, reason },
        { source, baseText },
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
    { threads }: AdmittedFile,
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
