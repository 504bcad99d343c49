import { Injectable } from '@nestjs/common';
import {
  type CountryCode,
  mayKnowMembersOf,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { NetworkKindView } from './dto/team.view.dto.ts';

interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly members: number;
}

const SELECT_ORGANISATIONS = `
  select o.id, o.name, o.kind, (
    select count(*)::int
    from member m
    where m.organisation_id = o.id and m.state = 'active' and m.office is null
  ) as members
  from organisation o
  where o.country_code = $1 and o.retired_at is null
  order by lower(o.name), o.id`;

/** The national network of a country by the kinds of its organisations. */
@Injectable()
export class NationalNetworkQuery {
  constructor(private readonly database: DataSource) {}

  /** Kinds in the order of the vocabulary; how many members stand only for those who may know them. */
  async byKind({ role, country: own }: Actor, country: CountryCode): Promise<NetworkKindView[]> {
    const rows = await this.database.query<OrganisationRow[]>(SELECT_ORGANISATIONS, [country]);
    const knows = mayKnowMembersOf(role, own === country);
    return ORGANISATION_KINDS.map((kind) => ({
      kind,
      organisations: rows
        .filter((row) => row.kind === kind)
        .map(({ id, name, members }) => ({ id, name, members: knows ? members : null })),
    })).filter(({ organisations }) => organisations.length > 0);
  }
}
