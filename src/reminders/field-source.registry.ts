import { Injectable } from '@nestjs/common';
import type { Field } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';

/** Fields that a member is known to work in, beside those of the organisation. */
export type FieldSource = (manager: EntityManager, memberId: string) => Promise<readonly Field[]>;

/** What members said of themselves stands in features that come later: they say it here. */
@Injectable()
export class FieldSourceRegistry {
  private readonly sources: FieldSource[] = [];

  register(source: FieldSource): void {
    this.sources.push(source);
  }

  async find(manager: EntityManager, memberId: string): Promise<readonly Field[]> {
    const found: Field[] = [];
    for (const source of this.sources) found.push(...(await source(manager, memberId)));
    return found;
  }
}
