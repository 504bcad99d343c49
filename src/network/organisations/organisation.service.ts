import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import { parseCursor, type Page, pageLimit, toPage } from '#platform/persistence/page';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { withConstraintProblems } from '../network.problems.ts';
import type { OrganisationDto, OrganisationsQueryDto, OrganisationView } from './dto/organisation.dto.ts';
import { Organisation } from './organisation.entity.ts';
import { findMemberIds, findOrganisations, findRetired } from './organisation.repository.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly live: LiveServer,
  ) {}

  /** Organisations by name. They are public bodies: every member sees them all. */
  async page(query: OrganisationsQueryDto): Promise<Page<OrganisationView>> {
    const limit = pageLimit(query);
    const [name, id] = parseCursor(query, 'words', 'id') ?? [null, null];
    const rows = await findOrganisations(this.database.manager, query.country ?? null, [name, id], limit + 1);
    return toPage(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
  }

  async add(actor: Actor, input: OrganisationDto): Promise<OrganisationView> {
    const id = await withConstraintProblems(() =>
      this.unitOfWork.run(actor, (tx) => this.addWithin(tx, input)),
    );
    return { id, ...input };
  }

  /** The same within a larger change. One that was retired comes back under its id. */
  async addWithin(tx: Tx, input: OrganisationDto): Promise<string> {
    const retiredId = await findRetired(tx, input.country, input.name);
    const id = retiredId ?? newId();
    await tx.manager.upsert(Organisation, { id, ...columns(input), retiredAt: null }, ['id']);
    tx.audit({
      action: 'organisation.added',
      object: { kind: 'organisation', id },
      country: input.country,
    });
    return id;
  }

  /** Offers an organisation no more; what refers to it stays. */
  async retireWithin(tx: Tx, id: string, country: CountryCode): Promise<void> {
    await tx.manager.update(Organisation, { id }, { retiredAt: tx.now });
    tx.audit({ action: 'organisation.retired', object: { kind: 'organisation', id }, country });
  }

  /**
   * Changes an organisation. Its members' rights may depend on its sector and country: their sockets are
   * evicted.
   */
  async change(actor: Actor, id: string, input: OrganisationDto): Promise<OrganisationView> {
    await withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        const changed = await tx.manager.update(Organisation, { id }, columns(input));
        if (changed.affected === 0) throw new NotFound();
        tx.audit({
          action: 'organisation.changed',
          object: { kind: 'organisation', id },
          country: input.country,
          detail: { sector: input.sector, kind: input.kind },
        });
        const memberIds = await findMemberIds(tx, id);
        tx.afterCommit.push(() => memberIds.forEach((memberId) => this.live.evictMember(memberId)));
      }),
    );
    return { id, ...input };
  }
}

function columns({ country, name, sector, kind, contact }: OrganisationDto) {
  if (country === null && sector !== 'international')
    throw new InvalidInput([{ field: 'country', code: 'organisation-country' }]);
  return { countryCode: country, name, sector, kind, contact: contact?.toLowerCase() ?? null };
}
