import type { Field } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { Expertise } from './expertise.entity.ts';

/** The fields in which a member said that they can help. */
export async function findExpertiseFields(
  manager: EntityManager,
  memberId: string,
): Promise<readonly Field[]> {
  const said = await manager.findOneBy(Expertise, { memberId });
  return said?.fields ?? [];
}
