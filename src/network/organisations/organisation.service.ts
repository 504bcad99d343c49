import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import { parseCursor, type Page, pageLimit, toPage } from '#platform/persistence/page';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { withConstraintProblems } from '../network.problems.ts';
import type { OrganisationDto, OrganisationsQueryDto, OrganisationView } from './dto/organisation.dto.ts';
import { Organisation } from './organisation.entity.ts';

const PAGE = `
  select id, country_code as country, name, sector, kind, contact
  from organisation
  where ($1::text is null or coalesce(country_code, 'international') = $1)
    and ($2::text is null or (lower(name), id) > ($2, $3::uuid))
  order by lower(name), id
  limit $4`;

@Injectable()
export class OrganisationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
    private readonly live: LiveServer,
  ) {}

  /** Organisations by name. They are public bodies: every member sees them all. */
  async page(query: OrganisationsQueryDto): Promise<Page<OrganisationView>> {
    const limit = pageLimit(query);
    const [name, id] = parseCursor(query, 'words', 'id') ?? [null, null];
    const rows = await this.database.query<OrganisationView[]>(PAGE, [
      query.country ?? null,
      name,
      id,
      limit + 1,
    ]);
    return toPage(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
  }

  async add(actor: Actor, given: OrganisationDto): Promise<OrganisationView> {
    const id = newId();
    await withConstraintProblems(() =>
      this.work.run(actor, async (tx) => {
        await tx.manager.insert(Organisation, { id, ...columns(given) });
        tx.audit({
          action: 'organisation.added',
          object: { kind: 'organisation', id },
          country: given.country,
        });
      }),
    );
    return { id, ...given };
  }

  /**
   * Changes an organisation. Its members' rights may hang on its sector and country: their sockets are asked
   * anew.
   */
  async change(actor: Actor, id: string, given: OrganisationDto): Promise<OrganisationView> {
    await withConstraintProblems(() =>
      this.work.run(actor, async (tx) => {
        const changed = await tx.manager.update(Organisation, { id }, columns(given));
        if (changed.affected === 0) throw new NotFound();
        tx.audit({
          action: 'organisation.changed',
          object: { kind: 'organisation', id },
          country: given.country,
          detail: { sector: given.sector, kind: given.kind },
        });
        const members = await tx.manager.query<{ id: string }[]>(
          'select id from member where organisation_id = $1',
          [id],
        );
        tx.afterCommit.push(() => members.forEach((member) => this.live.evictMember(member.id)));
      }),
    );
    return { id, ...given };
  }
}

function columns({ country, name, sector, kind, contact }: OrganisationDto) {
  if (country === null && sector !== 'international')
    throw new InvalidInput([
      { field: 'country', message: 'is needed unless the organisation is international' },
    ]);
  return { countryCode: country, name, sector, kind, contact: contact?.toLowerCase() ?? null };
}
