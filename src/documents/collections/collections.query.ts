import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { AttachmentTargetRegistry } from '../attachment-target-registry.ts';
import { visibleDocuments } from '../document.visibility.ts';
import { mayKnowCollection, mayKeepCollection } from '../documents.policy.ts';
import type { CollectionList } from './dto/collection.view.ts';

interface CollectionRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly countryCode: CountryCode | null;
  readonly revision: number;
  readonly documents: number;
}

/** The collections that a reader may know of; of what lies in them, only what the reader sees is counted. */
@Injectable()
export class CollectionsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  async list(actor: Actor): Promise<CollectionList> {
    const { where, parameters } = visibleDocuments(actor, this.attachables.visibleSql(actor));
    const rows = await this.database.query<CollectionRow[]>(
      `
        select c.id, c.name, c.description, c.country_code as "countryCode", c.revision,
          coalesce(n.documents, 0) as documents
        from document_collection c
        left join (
          select d.collection_id, count(*)::int as documents
          from document d
          where d.collection_id is not null and d.state = 'current' and ${where}
          group by d.collection_id
        ) n on n.collection_id = c.id
        where $1::uuid is not null and (c.country_code is null or c.country_code = $2::text)
        order by c.country_code nulls first, c.place, c.id`,
      [...parameters],
    );
    const { country } = actor;
    return {
      items: rows
        .filter((row) => mayKnowCollection(actor, row))
        .map(({ countryCode, ...row }) => ({
          ...row,
          country: countryCode,
          mayKeep: mayKeepCollection(actor, { countryCode }),
        })),
      mayAddForNetwork: mayKeepCollection(actor, { countryCode: null }),
      mayAddForCountry: country !== null && mayKeepCollection(actor, { countryCode: country }),
    };
  }
}
