import { Injectable } from '@nestjs/common';
import { LIMITS, STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import { inOrder } from '@nbn/drafting';
import type { FastifyRequest } from 'fastify';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { InvalidInput } from '../../platform/problems/problem.ts';
import { TextGate } from '../../platform/text/text-gate.ts';
import { tidyText } from '../../platform/text/tidy-text.ts';
import { Clause } from '../clause.entity.ts';
import { ClauseService } from '../clause.service.ts';
import { lockForEditing } from '../standard.lock.ts';
import { StandardIsFull } from '../standard.problems.ts';
import { StandardService } from '../standard.service.ts';
import { StandardContents } from './content.query.ts';
import { DraftFromWord, WordFileWish } from './dto/word-file.input.ts';
import { WordFileEmpty, WordFileTracked } from './exchange.problems.ts';
import { WordFiles } from './word-files.ts';
import { WordForms } from './word-forms.ts';
import type { ReadClause, WordLoss, WordReading } from './word/word-reading.ts';

export interface BroughtIn {
  readonly standardId: string;
  readonly clauses: number;
  readonly losses: readonly WordLoss[];
}

/** Brings the text of Word files into standards: as a new draft, or at the end of one, as one change. */
@Injectable()
export class BringingIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: StandardContents,
    private readonly forms: WordForms,
    private readonly word: WordFiles,
    private readonly gate: TextGate,
    private readonly standards: StandardService,
    private readonly clauses: ClauseService,
  ) {}

  /** What a file would bring in. Nothing is kept of it. */
  async look(request: FastifyRequest): Promise<WordReading> {
    const { bytes } = await this.forms.receive(request, WordFileWish);
    return this.word.read(bytes);
  }

  /** Begins a draft with the text of a file. */
  async draft(actor: Actor, request: FastifyRequest): Promise<BroughtIn> {
    const { fields: { title: given, audience, tracked }, bytes } = await this.forms.receive(request, DraftFromWord);
    const { clauses, losses, title: said } = await this.admitted(bytes, tracked);
    const title = given ?? (await this.gate.admit('title', [...said].slice(0, LIMITS.title).join(''), { max: LIMITS.title }));
    if (!title) throw new InvalidInput([{ field: 'title', message: 'must not be empty' }]);
    return this.work.run(actor, async (tx) => {
      const standardId = await this.standards.draft(actor, { title, audience });
      await this.put(tx, actor, standardId, null, clauses, losses);
      return { standardId, clauses: clauses.length, losses };
    });
  }

  /** Puts the text of a file behind what a draft says, as one change. */
  async append(actor: Actor, standardId: string, request: FastifyRequest): Promise<BroughtIn> {
    // Asked before a byte is read, and again when it is written: the right may have gone meanwhile.
    await this.contents.mustSee(actor, standardId, null);
    const { fields: { tracked }, bytes } = await this.forms.receive(request, WordFileWish);
    const { clauses, losses } = await this.admitted(bytes, tracked);
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const last = inOrder(await tx.manager.find(Clause, { select: { id: true, position: true }, where: { standardId, removedAt: IsNull() } })).at(-1);
      await this.put(tx, actor, standardId, last?.id ?? null, clauses, losses);
      return { standardId, clauses: clauses.length, losses };
    });
  }

  /** The clauses of a file that may come in: tracked changes were asked about, and no victim's data is among the words. */
  private async admitted(bytes: Uint8Array, tracked: 'accept' | undefined): Promise<Pick<WordReading, 'title' | 'clauses' | 'losses'>> {
    const reading = await this.word.read(bytes);
    if (tracked !== 'accept' && reading.tracked.insertions + reading.tracked.deletions > 0) throw new WordFileTracked(reading.tracked);
    const clauses = reading.clauses.map((clause) => ({ ...clause, text: tidyText(clause.text) })).filter(({ text }) => text !== '');
    if (clauses.length === 0) throw new WordFileEmpty();
    if (clauses.length > STANDARD_CLAUSES_MAX) throw new StandardIsFull();
    await this.gate.inspect(clauses.map(({ text }, at) => ({ field: `clauses.${at}.text`, text })));
    return { title: tidyText(reading.title), clauses, losses: reading.losses };
  }

  private async put(tx: Tx, actor: Actor, standardId: string, afterId: string | null, clauses: readonly ReadClause[], losses: readonly WordLoss[]): Promise<void> {
    await this.clauses.addAll(actor, standardId, afterId, clauses);
    tx.audit({ action: 'standard.brought-in', object: { kind: 'standard', id: standardId }, detail: { clauses: clauses.length, losses: losses.map(({ kind, count }) => `${kind} ${count}`) } });
  }
}
