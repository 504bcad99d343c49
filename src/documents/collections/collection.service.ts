import { Injectable } from '@nestjs/common';
import { DOCUMENT_LIMITS, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { mayKeepCollection, mayKnowCollection } from '../documents.policy.ts';
import { isNameTaken, lockCollectionsOf, updatePlaces } from './collection.repository.ts';
import { CollectionNameTaken } from './collections.problems.ts';
import { DocumentCollection } from './document-collection.entity.ts';
import type { CollectionChange, CollectionDraft, CollectionOrder } from './dto/collection.input.ts';

/** Makes, names, orders and removes the shelves of the library. What lies in one stays when it goes. */
@Injectable()
export class CollectionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Makes a collection, the last of its country. Returns its id. */
  add(actor: Actor, { name, description, country = null }: CollectionDraft): Promise<string> {
    requireMayKeep(actor, country);
    return this.unitOfWork.run(actor, async (tx) => {
      const known = await lockCollectionsOf(tx, country);
      if (known.length >= DOCUMENT_LIMITS.collections) throw new Problem('too-large');
      if (await isNameTaken(tx, country, name, null)) throw new CollectionNameTaken();
      const id = newId();
      await tx.manager.insert(DocumentCollection, {
        id,
        name,
        description,
        countryCode: country,
        place: known.length + 1,
        revision: 1,
        createdBy: actor.memberId,
        createdAt: tx.now,
      });
      tx.audit({ action: 'document-collection.added', object: { kind: 'document-collection', id }, country });
      return id;
    });
  }

  /** Renames or describes it anew; refused when somebody else did meanwhile. */
  async change(actor: Actor, id: string, { revision, name, description }: CollectionChange): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const collection = await lock(tx, actor, id);
      if (collection.revision !== revision)
        throw new Problem('changed-meanwhile', { revision: collection.revision });
      if (name !== undefined && (await isNameTaken(tx, collection.countryCode, name, id)))
        throw new CollectionNameTaken();
      await tx.manager.update(
        DocumentCollection,
        { id },
        {
          revision: revision + 1,
          ...(name === undefined ? {} : { name }),
          ...(description === undefined ? {} : { description }),
        },
      );
      tx.audit({
        action: 'document-collection.changed',
        object: { kind: 'document-collection', id },
        country: collection.countryCode,
      });
    });
  }

  /** Puts all collections of a country, or of the Network, in this order; refused when they are others now. */
  async order(actor: Actor, { country = null, ids }: CollectionOrder): Promise<void> {
    requireMayKeep(actor, country);
    await this.unitOfWork.run(actor, async (tx) => {
      const known = await lockCollectionsOf(tx, country);
      if (known.length !== ids.length || known.some((id) => !ids.includes(id)))
        throw new Problem('changed-meanwhile');
      await updatePlaces(tx, ids);
      tx.audit({
        action: 'document-collection.ordered',
        object: { kind: 'document-collection', id: ids[0] ?? actor.memberId },
        country,
      });
    });
  }

  /** Removes it; its documents lie in none afterwards. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { countryCode: country } = await lock(tx, actor, id);
      await tx.manager.delete(DocumentCollection, { id });
      tx.audit({
        action: 'document-collection.removed',
        object: { kind: 'document-collection', id },
        country,
      });
    });
  }
}

function requireMayKeep(actor: Actor, country: CountryCode | null): void {
  if (mayKeepCollection(actor, { countryCode: country })) return;
  if (country !== null && country !== actor.country)
    throw new InvalidInput([{ field: 'country', code: 'own-country' }]);
  throw new Problem('not-allowed');
}

async function lock(tx: Tx, actor: Actor, id: string): Promise<DocumentCollection> {
  const collection = await tx.manager.findOne(DocumentCollection, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!collection || !mayKnowCollection(actor, collection)) throw new NotFound();
  if (!mayKeepCollection(actor, collection)) throw new Problem('not-allowed');
  return collection;
}
