import type { CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { Helpline } from './helpline.entity.ts';

type CountryFilter = CountryCode | null;

/** The helplines of a country, or of all, in the order in which they were published. */
export function findHelplines(manager: EntityManager, country: CountryFilter): Promise<Helpline[]> {
  return manager.find(Helpline, {
    where: country === null ? {} : { countryCode: country },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}

export function lockHelpline(tx: Tx, id: string): Promise<Helpline | null> {
  return tx.manager.findOne(Helpline, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** How many a country has; whoever adds another one waits for this transaction. */
export async function countHelplines(tx: Tx, country: CountryCode): Promise<number> {
  await tx.manager.query('select from country where code = $1 for no key update', [country]);
  return tx.manager.countBy(Helpline, { countryCode: country });
}

export async function insertHelpline(tx: Tx, helpline: Helpline): Promise<void> {
  await tx.manager.insert(Helpline, helpline);
}

export async function updateHelpline(
  tx: Tx,
  id: string,
  change: Omit<Helpline, 'id' | 'countryCode' | 'createdAt'>,
): Promise<void> {
  await tx.manager.update(Helpline, { id }, change);
}

export async function deleteHelpline(tx: Tx, id: string): Promise<void> {
  await tx.manager.delete(Helpline, { id });
}
