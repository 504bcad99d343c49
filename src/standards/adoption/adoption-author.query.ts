import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { memberJsonSql } from '../../network/index.ts';
import type { PersonView } from '../dto/standard.view.ts';
import { maySeeAuthor } from './adoption.policy.ts';

/** The authors of a country's records and voices by their id, as a reader may know them. */
export type Authors = ReadonlyMap<string, PersonView>;

/** Few members write what a country says of hundreds of clauses: each is asked for and presented once. */
const SELECT_AUTHORS = `
  select m.id, ${memberJsonSql('m', 'o')} as member
  from member m
  join organisation o on o.id = m.organisation_id
  where m.id in (
    select changed_by
    from adoption_record
    where standard_id = $1 and country = $2
    union
    select changed_by
    from adoption_voice
    where standard_id = $1 and country = $2
  )`;

@Injectable()
export class AdoptionAuthorQuery {
  constructor(private readonly database: DataSource) {}

  /** Those who wrote last of each clause; none for a reader who may not know who wrote what. */
  async findAuthors(actor: Actor, standardId: string, country: CountryCode): Promise<Authors> {
    if (!maySeeAuthor(actor, country)) return new Map();
    const rows = await this.database.query<{ id: string; member: MemberRecord }[]>(SELECT_AUTHORS, [
      standardId,
      country,
    ]);
    return new Map(rows.map(({ id, member }) => [id, presentPeople(actor, member)]));
  }
}
