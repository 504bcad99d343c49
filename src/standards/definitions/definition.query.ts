import { Injectable } from '@nestjs/common';
import type { DraftAudience, StandardState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayEdit } from '../standard.policy.ts';
import { TextIsFixed } from '../standard.problems.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { StandardWorkerPool } from '../worker/standard-worker-pool.ts';
import type {
  DefinitionFactsView,
  DefinitionListView,
  UndefinedTermView,
  VersionDefinitionListView,
} from './dto/definition.view.ts';
import { TermCandidateRegistry } from './term-candidate.registry.ts';

interface DefinitionRow extends Omit<DefinitionFactsView, 'forms' | 'used'> {
  readonly id: string;
}

const SELECT_TEXTS = 'select text from clause where standard_id = $1 and removed_at is null';

/** Reads what words mean in a standard, and where its text uses them. */
@Injectable()
export class DefinitionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly computations: StandardWorkerPool,
    private readonly candidates: TermCandidateRegistry,
  ) {}

  /** The definitions of a draft, for who may know of it. */
  async ofDraft(actor: Actor, standardId: string): Promise<DefinitionListView> {
    const standard = await this.requireStandard(actor, standardId);
    const rows = await this.database.query<(DefinitionRow & { revision: number })[]>(
      `
        select d.id, d.term, d.variants, d.text, c.id as "clauseId", d.concept_id as "conceptId", d.revision
        from definition d
        left join clause c on c.id = d.clause_id and c.removed_at is null
        where d.standard_id = $1
        order by lower(d.term), d.id`,
      [standardId],
    );
    const items = await this.withForms(rows, SELECT_TEXTS, standardId);
    return { items, mayEdit: mayEdit(actor, standard) };
  }

  /** Those of a version, for who reads the draft, or, of a published one, for everybody. */
  async ofVersion(actor: Actor, standardId: string, versionId: string): Promise<VersionDefinitionListView> {
    const found = await this.database.query<object[]>(
      `
        select
        from standard_version v
        join standard s on s.id = v.standard_id
        where v.id = $1 and s.id = $2
          and (
            ${standardsVisibleTo(actor, '$3')}
            or exists (select from published_version p where p.version_id = v.id)
          )`,
      [versionId, standardId, actor.memberId],
    );
    if (found.length === 0) throw new NotFound();
    return { items: await this.findOfVersion(versionId) };
  }

  /** The definitions that a version froze; the caller has checked that its reader sees the version. */
  async findOfVersion(versionId: string): Promise<DefinitionFactsView[]> {
    const rows = await this.database.query<DefinitionRow[]>(
      `
        select ordinal::text as id, term, variants, text, clause_id as "clauseId", concept_id as "conceptId"
        from version_definition
        where version_id = $1
        order by ordinal`,
      [versionId],
    );
    const all = await this.withForms(
      rows,
      'select text from version_clause where version_id = $1',
      versionId,
    );
    return all.map(({ id: _id, ...definition }) => definition);
  }

  /** Terms of the term bank that the text uses and nothing defines, the most used first; for who may edit. */
  async findUndefined(actor: Actor, standardId: string): Promise<UndefinedTermView[]> {
    const standard = await this.requireStandard(actor, standardId);
    if (!actor.permissions.has('standards:edit')) throw new NotFound();
    if (!mayEdit(actor, standard)) throw new TextIsFixed();
    const { items } = await this.ofDraft(actor, standardId);
    const known = new Set(items.flatMap(({ forms }) => forms));
    const concepts = new Set(items.map(({ conceptId }) => conceptId));
    const texts = await this.database.query<{ text: string }[]>(SELECT_TEXTS, [standardId]);
    const found = await this.candidates.find(texts.map(({ text }) => text));
    return found
      .filter(({ conceptId, term }) => !concepts.has(conceptId) && !known.has(term.toLowerCase()))
      .map(({ conceptId, term, used }) => ({ conceptId, term, used }))
      .toSorted((a, b) => b.used - a.used || a.term.localeCompare(b.term));
  }

  private async withForms<Row extends DefinitionRow>(
    rows: readonly Row[],
    selectTexts: string,
    of: string,
  ): Promise<(Row & { forms: string[]; used: number })[]> {
    if (rows.length === 0) return [];
    const texts = await this.database.query<{ text: string }[]>(selectTexts, [of]);
    const found = await this.computations.findTermForms(
      rows.map(({ id, term, variants, text }) => ({ id, term, variants, text })),
      texts.map(({ text }) => text),
    );
    const byId = new Map(found.map(({ id, forms, used }) => [id, { forms: [...forms], used }]));
    return rows.map((row) => ({ ...row, ...(byId.get(row.id) ?? { forms: [], used: 0 }) }));
  }

  private async requireStandard(
    actor: Actor,
    standardId: string,
  ): Promise<{ state: StandardState; audience: DraftAudience }> {
    const [standard] = await this.database.query<{ state: StandardState; audience: DraftAudience }[]>(
      `select s.state, s.audience from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (!standard) throw new NotFound();
    return standard;
  }
}
