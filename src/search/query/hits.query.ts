import { Injectable } from '@nestjs/common';
import type { CountryCode, SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Reads } from '#platform/persistence/read-pool';
import { SearchSources } from '../sources/search-sources.ts';
import {
  FIRST_FREE_PARAMETER,
  READER_PARAMETERS_CTE,
  readerParameters,
  type SearchSource,
} from '../sources/search-source.ts';

/** The words of a hit, as its source has them now. */
export interface HitText {
  readonly kind: SearchKind;
  readonly id: string;
  readonly part: number;
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly context: string | null;
  readonly link: string;
  readonly country: CountryCode | null;
  readonly at: string;
}

interface AskedHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly part: number;
}

function hitTextsSql(source: SearchSource, actor: Actor): string {
  const { columns } = source;
  const text = (column: string | undefined): string => `coalesce(${column ?? `''`}, '')`;
  return `
    with ${READER_PARAMETERS_CTE}
    select '${source.kind}' as kind, ${source.key} as id, ${columns.part ?? '0'} as part,
      ${text(columns.title)} as title, ${text(columns.heading)} as heading, ${text(columns.body)} as body,
      ${columns.context ?? 'null'} as context, ${columns.link} as link, ${columns.country ?? 'null'} as country,
      to_char(${columns.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from ${source.from}
    join unnest($${FIRST_FREE_PARAMETER}::uuid[], $${FIRST_FREE_PARAMETER + 1}::int[]) asked (id, part)
      on asked.id = ${source.key} and asked.part = ${columns.part ?? '0'}
    where ${source.where} and (${source.visible(actor)})`;
}

/** Reads the words of hits from their sources, by the rules of those: the index holds none. */
@Injectable()
export class HitsQuery {
  constructor(private readonly sources: SearchSources) {}

  async find(reads: Reads, actor: Actor, hits: readonly AskedHit[]): Promise<HitText[]> {
    const asked = this.sources
      .readableBy(actor)
      .map((source) => ({ source, hits: hits.filter(({ kind }) => kind === source.kind) }))
      .filter((each) => each.hits.length > 0);
    const found = await Promise.all(
      asked.map(({ source, hits: some }) =>
        reads.query(
          PreparedStatement.plannedOnce<HitText>(hitTextsSql(source, actor)).bind(
            ...readerParameters(actor),
            some.map(({ id }) => id),
            some.map(({ part }) => part),
          ),
        ),
      ),
    );
    return found.flat();
  }
}
