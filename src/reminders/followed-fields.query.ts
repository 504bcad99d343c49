import { Injectable } from '@nestjs/common';
import { FIELDS, type Field } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { FieldSourceRegistry } from './field-source.registry.ts';
import { ReminderPreference } from './reminder-preference.entity.ts';
import { findOrganisationFields } from './organisation-fields.repository.ts';

/** Which fields a member follows: what is new in others is not told. */
@Injectable()
export class FollowedFieldsQuery {
  constructor(private readonly sources: FieldSourceRegistry) {}

  /** Those that were chosen, or else the usual ones. */
  async find(manager: EntityManager, memberId: string): Promise<readonly Field[]> {
    const chosen = await manager.findOneBy(ReminderPreference, { memberId });
    return chosen?.fields ?? this.findUsual(manager, memberId);
  }

  /** Those of whoever has chosen none: of the organisation, and what the member can help with. */
  async findUsual(manager: EntityManager, memberId: string): Promise<readonly Field[]> {
    const fields = new Set([
      ...(await findOrganisationFields(manager, memberId)),
      ...(await this.sources.find(manager, memberId)),
    ]);
    return FIELDS.filter((field) => fields.has(field));
  }
}
