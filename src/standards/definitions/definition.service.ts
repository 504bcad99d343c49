import { Injectable } from '@nestjs/common';
import { DEFINITION_LIMITS } from '@nbn/contracts';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { lockStandardForEditing } from '../standard.lock.ts';
import { standardRoom } from '../standard.presenter.ts';
import { Definition } from './definition.entity.ts';
import { DefinitionChangedMeanwhile, DefinitionKnown, DefinitionsFull } from './definition.problems.ts';
import { countDefinitions, isClauseOfDraft } from './definition.repository.ts';
import type { DefinitionChange, DefinitionDraft } from './dto/definition.input.ts';

/** Says what words mean in a standard; each word once. */
@Injectable()
export class DefinitionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the id of the definition. */
  add(actor: Actor, standardId: string, draft: DefinitionDraft): Promise<string> {
    return this.write(actor, standardId, async (tx) => {
      const facts = await factsOf(tx, standardId, draft, null);
      const id = newId();
      const by = { addedBy: actor.memberId, addedAt: tx.now, changedBy: actor.memberId, changedAt: tx.now };
      await tx.manager.insert(Definition, { ...facts, ...by, id, standardId });
      record(tx, 'added', standardId, id);
      return id;
    });
  }

  async change(actor: Actor, standardId: string, id: string, draft: DefinitionChange): Promise<void> {
    await this.write(actor, standardId, async (tx) => {
      const { revision } = await lock(tx, standardId, id, draft.revision);
      const facts = await factsOf(tx, standardId, draft, id);
      const by = { revision: revision + 1, changedBy: actor.memberId, changedAt: tx.now };
      await tx.manager.update(Definition, { id }, { ...facts, ...by });
      record(tx, 'changed', standardId, id);
    });
  }

  /** The word has no definition any more. Versions keep the one that they had. */
  async remove(actor: Actor, standardId: string, id: string, revision: number): Promise<void> {
    await this.write(actor, standardId, async (tx) => {
      await lock(tx, standardId, id, revision);
      await tx.manager.delete(Definition, { id });
      record(tx, 'removed', standardId, id);
    });
  }

  private async write<T>(actor: Actor, standardId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        await lockStandardForEditing(tx, actor, standardId);
        return work(tx);
      });
    } catch (error) {
      if (isUnknownConcept(error)) throw new InvalidInput([{ field: 'conceptId', code: 'concept' }]);
      throw error;
    }
  }
}

const isUnknownConcept = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'definition_concept_fk';

async function factsOf(
  tx: Tx,
  standardId: string,
  { term, variants: written, text, clauseId, conceptId }: DefinitionDraft,
  id: string | null,
): Promise<Pick<Definition, 'term' | 'variants' | 'text' | 'clauseId' | 'conceptId'>> {
  const variants = variantsIn(written, term);
  if (clauseId !== null && !(await isClauseOfDraft(tx, standardId, clauseId)))
    throw new InvalidInput([{ field: 'clauseId', code: 'draft-clause' }]);
  const { total, same } = await countDefinitions(tx, standardId, [term, ...variants], id);
  if (same > 0) throw new DefinitionKnown();
  if (id === null && total >= DEFINITION_LIMITS.definitions) throw new DefinitionsFull();
  return { term, variants, text, clauseId, conceptId };
}

/** As they are written, one a line or between semicolons; each once. */
function variantsIn(written: string, term: string): string[] {
  const found = new Map(
    written
      .split(/[\n;]/)
      .map((each) => each.trim())
      .filter((each) => each !== '' && each.toLowerCase() !== term.toLowerCase())
      .map((each) => [each.toLowerCase(), each]),
  );
  const variants = [...found.values()];
  if (variants.length > DEFINITION_LIMITS.variants)
    throw new InvalidInput([
      { field: 'variants', code: 'too-many', values: { count: DEFINITION_LIMITS.variants } },
    ]);
  if (variants.some((each) => [...each].length > DEFINITION_LIMITS.term))
    throw new InvalidInput([
      { field: 'variants', code: 'too-long', each: true, values: { count: DEFINITION_LIMITS.term } },
    ]);
  return variants;
}

async function lock(tx: Tx, standardId: string, id: string, revision: number): Promise<Definition> {
  const definition = await tx.manager.findOne(Definition, {
    where: { id, standardId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!definition) throw new NotFound();
  if (definition.revision !== revision) throw new DefinitionChangedMeanwhile();
  return definition;
}

function record(tx: Tx, act: string, standardId: string, definitionId: string): void {
  tx.audit({
    action: `definition.${act}`,
    object: { kind: 'standard', id: standardId },
    detail: { definitionId },
  });
  tx.broadcast(standardRoom(standardId), 'definitions-changed', { definitionId });
}
