import { Injectable } from '@nestjs/common';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';

/** One of its three targets is there. */
export interface CrosswalkLinkRow {
  readonly id: string;
  readonly area: { readonly id: string; readonly title: string } | null;
  readonly clauseId: string | null;
  readonly priority: { readonly id: string; readonly periodId: string; readonly title: string } | null;
}

export interface ProvisionRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly retired: boolean;
  readonly revision: number;
  readonly links: readonly CrosswalkLinkRow[];
}

export interface InstrumentRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly unit: string;
  readonly body: string | null;
  readonly retired: boolean;
  readonly revision: number;
  readonly provisions: readonly ProvisionRow[];
}

export interface ProvisionCitationRow {
  /** What answers to it. */
  readonly targetId: string;
  readonly id: string;
  readonly instrumentId: string;
  readonly instrument: string;
  readonly unit: string;
  readonly number: string;
  readonly title: string;
}

/** For what the crosswalk is asked: an area, a clause, a priority, or all priorities of a period. */
export const CROSSWALK_SIDES = ['area', 'clause', 'priority', 'period'] as const;
export type CrosswalkSide = (typeof CROSSWALK_SIDES)[number];

const LINKS = `
  (
    select coalesce(
      json_agg(
        json_build_object(
          'id', k.id, 'clauseId', k.clause_id,
          'area', case when a.id is not null then json_build_object('id', a.id, 'title', a.title) end,
          'priority', case when r.id is not null
            then json_build_object('id', r.id, 'periodId', r.period_id, 'title', r.title) end
        )
        order by a.ordinal, k.linked_at, k.id
      ), '[]'
    )
    from crosswalk_link k
    left join area a on a.id = k.area_id
    left join priority r on r.id = k.priority_id
    where k.provision_id = p.id
  )`;

const SELECT_INSTRUMENTS = new PreparedStatement<InstrumentRow>(`
  select i.id, i.code, i.title, i.short_title as "shortTitle", i.unit, i.body,
    i.retired_at is not null as retired, i.revision,
    (
      select coalesce(
        json_agg(
          json_build_object(
            'id', p.id, 'number', p.number, 'title', p.title, 'retired', p.retired_at is not null,
            'revision', p.revision, 'links', ${LINKS}
          )
          order by p.ordinal, p.id
        ), '[]'
      )
      from provision p
      where p.instrument_id = i.id
    ) as provisions
  from instrument i
  order by i.ordinal, i.id`);

const ASKED: Readonly<Record<CrosswalkSide, string>> = {
  area: 'k.area_id = $1',
  clause: 'k.clause_id = $1',
  priority: 'k.priority_id = $1',
  period: 'k.priority_id in (select r.id from priority r where r.period_id = $1)',
};

const selectAnswers = (side: CrosswalkSide): PreparedStatement<ProvisionCitationRow> =>
  PreparedStatement.of<ProvisionCitationRow>(`
    select coalesce(k.area_id, k.clause_id, k.priority_id) as "targetId", p.id, i.id as "instrumentId", i.short_title as instrument, i.unit, p.number, p.title
    from crosswalk_link k
    join provision p on p.id = k.provision_id
    join instrument i on i.id = p.instrument_id
    where ${ASKED[side]}
    order by i.ordinal, i.id, p.ordinal, p.id`);

/** Reads instruments and the crosswalk. Numbers and short titles are no secret; what is linked may be. */
@Injectable()
export class InstrumentsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** Every instrument in its order, with its provisions and their links. */
  findAll(): Promise<InstrumentRow[]> {
    return this.reads.query(SELECT_INSTRUMENTS.bind());
  }

  /** The provisions to which an area, a clause or priorities answer, in one statement. */
  findAnswers(side: CrosswalkSide, id: string): Promise<ProvisionCitationRow[]> {
    return this.reads.query(selectAnswers(side).bind(id));
  }
}
