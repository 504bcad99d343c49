import { Injectable } from '@nestjs/common';
import { inOrder } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { ClauseService } from '../clauses/clause.service.ts';
import type { DraftStandard } from '../dto/standard.input.ts';
import { StandardQuery } from '../standard.query.ts';
import { StandardService } from '../standard.service.ts';
import { TEMPLATE_CLAUSES, type TemplateClause } from './standard-templates.ts';

/** Begins standards with clauses that are there already: of an outline, or of another standard. */
@Injectable()
export class StandardDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardService,
    private readonly clauses: ClauseService,
    private readonly query: StandardQuery,
    private readonly gate: TextCheckService,
  ) {}

  /** Begins a standard, with its first clauses in the same commit. Returns its id. */
  async begin(actor: Actor, draft: DraftStandard): Promise<string> {
    const clauses = await this.firstClauses(actor, draft);
    return this.unitOfWork.run(actor, async () => {
      const id = await this.standards.create(actor, draft);
      if (clauses.length > 0) await this.clauses.addAll(actor, id, null, clauses);
      return id;
    });
  }

  private async firstClauses(
    actor: Actor,
    { template, structureOf }: DraftStandard,
  ): Promise<readonly TemplateClause[]> {
    if (template && structureOf)
      throw new InvalidInput([{ field: 'structureOf', code: 'template-or-standard' }]);
    if (template) return TEMPLATE_CLAUSES[template];
    return structureOf ? this.headingsOf(actor, structureOf) : [];
  }

  /** The headings of a standard that the actor may read. */
  private async headingsOf(actor: Actor, standardId: string): Promise<readonly TemplateClause[]> {
    const { clauses } = await this.query.findOne(actor, standardId);
    const headings = inOrder(clauses).filter(({ kind }) => kind === 'heading');
    if (headings.length === 0)
      throw new InvalidInput([{ field: 'structureOf', code: 'standard-with-headings' }]);
    await this.gate.runChecks(headings.map(({ text }) => ({ field: 'structureOf', text })));
    return headings.map(({ kind, level, text }) => ({ kind, level, text }));
  }
}
