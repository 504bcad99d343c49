import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { PressContact } from './press-contact.entity.ts';

/** The only one there is, or null. */
export async function findPressContact(manager: EntityManager): Promise<PressContact | null> {
  const [contact] = await manager.find(PressContact, { take: 1 });
  return contact ?? null;
}

/** There is one row at most: whoever changes it waits for the other. */
export async function lockPressContact(tx: Tx): Promise<PressContact | null> {
  await tx.manager.query('lock table press_contact in share row exclusive mode');
  return findPressContact(tx.manager);
}

export async function savePressContact(tx: Tx, contact: PressContact): Promise<void> {
  await tx.manager.upsert(PressContact, contact, ['id']);
}

export async function deletePressContact(tx: Tx, id: string): Promise<void> {
  await tx.manager.delete(PressContact, { id });
}
