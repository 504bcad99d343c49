import { Injectable } from '@nestjs/common';
import { STORED_PAGE_KINDS, type StoredPageKind } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { quoteIdentifier, type StoredTable } from './stored-text.query.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
  readonly targetColumn: string;
}

const SELECT_REFERENCES = `
  select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as target,
    t.attname as "targetColumn"
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
  where c.contype = 'f' and cardinality(c.conkey) = 1
  order by 1, 2`;
const MAX_STEPS = 4;

/** From a row to the page where it can be read and corrected, along the database's own references. */
@Injectable()
export class StoredPageQuery {
  async find(
    manager: EntityManager,
    { name, key }: StoredTable,
    row: readonly string[],
  ): Promise<{ kind: StoredPageKind; id: string } | null> {
    const path = shortestPath(name, await manager.query<Reference[]>(SELECT_REFERENCES));
    if (!path) return null;
    const joins = path.map(({ column, target, targetColumn }, step) => {
      const [from, to] = [`t${step}`, `t${step + 1}`];
      const condition = `${to}.${quoteIdentifier(targetColumn)} = ${from}.${quoteIdentifier(column)}`;
      return `join ${quoteIdentifier(target)} ${to} on ${condition}`;
    });
    const where = key
      .map(({ column, type }, at) => `t0.${quoteIdentifier(column)} = $${at + 1}::${type}`)
      .join(' and ');
    const [found] = await manager.query<{ id: string }[]>(
      `select t${path.length}.id from ${quoteIdentifier(name)} t0 ${joins.join(' ')} where ${where}`,
      [...row],
    );
    return found ? { kind: (path.at(-1)?.target ?? name) as StoredPageKind, id: found.id } : null;
  }
}

/** A row is not found by its author: references to members are followed from a member's own row alone. */
function shortestPath(from: string, references: readonly Reference[]): readonly Reference[] | null {
  let paths: readonly (readonly Reference[])[] = [[]];
  for (let steps = 0; steps <= MAX_STEPS; steps += 1) {
    const ends = (path: readonly Reference[]): string => path.at(-1)?.target ?? from;
    const there = STORED_PAGE_KINDS.flatMap((kind) => paths.filter((path) => ends(path) === kind))[0];
    if (there) return there;
    paths = paths.flatMap((path) =>
      references
        .filter(({ table, target }) => table === ends(path) && target !== 'member' && target !== table)
        .map((reference) => [...path, reference]),
    );
  }
  return null;
}
