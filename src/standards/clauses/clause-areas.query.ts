import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { areasJsonSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import type { ClauseAreasView } from '../dto/clause-areas.dto.ts';
import { StandardQuery } from '../standard.query.ts';
import { CLAUSE_AREAS } from './clause-areas.repository.ts';

/** The areas of a standard's clauses. */
@Injectable()
export class ClauseAreasQuery {
  constructor(
    private readonly database: DataSource,
    private readonly standards: StandardQuery,
  ) {}

  /** Those of the clauses that belong to any; for who may know of the draft. */
  async ofStandard(actor: Actor, standardId: string): Promise<ClauseAreasView[]> {
    if (!(await this.standards.isVisible(actor, standardId))) throw new NotFound();
    return this.database.query<ClauseAreasView[]>(
      `
        select c.id as "clauseId", ${areasJsonSql(CLAUSE_AREAS, 'c.id')} as areas
        from clause c
        where c.standard_id = $1 and c.id in (select clause_id from clause_area)
        order by c.position, c.id`,
      [standardId],
    );
  }
}
