import { DataSource } from 'typeorm';
import { COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { databaseOptions } from '../../src/database/data-source.ts';
import { ApiClient } from '../support/api-client.ts';
import type { TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { DraftingWorld, type ServedPlace } from './drafting-world.ts';

/**
 * Drafts that are written at the same time, each by members of its own: few beside other tests, more
 * (NORBANET_MODEL_LANES) where nothing else runs.
 */
export const LANES = Number(process.env['NORBANET_MODEL_LANES'] ?? 2);

/** Two instances of the application on one database, and the members who draft there. */
export class DraftingPlace implements ServedPlace {
  readonly keepsTraces = process.env['NORBANET_MODEL_TRACES'] !== undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly db: DataSource,
    readonly instances: readonly NorbanetProcess[],
    private readonly network: TestNetwork,
  ) {}

  static async open(): Promise<DraftingPlace> {
    const database = await createTestDatabase();
    const db = await new DataSource(databaseOptions(database.url, LANES)).initialize();
    // An instance that begins with nobody in the database would make its first member itself.
    const network = await createTestNetwork({ url: '', db, database } as unknown as TestApp);
    await network.secretariat();
    const instances = await Promise.all([NorbanetProcess.start(database), NorbanetProcess.start(database)]);
    return new DraftingPlace(database, db, instances, network);
  }

  /** A new draft with two tabs of one member and one of another, at both instances. */
  async newWorld(lane: number, killMost: number): Promise<DraftingWorld> {
    const country = COUNTRY_CODES[lane % COUNTRY_CODES.length]!;
    const members: TestMember[] = [];
    for (const seat of SEAT_TYPES) members.push(this.served(await this.network.as(country, seat)));
    const secretariat = this.served(await this.network.secretariat());
    const draft = await createDraft(members[0]!, [
      'a safe shelter.',
      'a free interpreter.',
      'rest and time.',
    ]);
    await this.db.query(`update standard set state = 'drafting' where id = $1`, [draft.id]);
    const world = new DraftingWorld(this, draft.id, members, secretariat, killMost);
    await world.open();
    return world;
  }

  /** A member who asks the first instance. */
  private served({ memberId, email, name, options }: TestMember): TestMember {
    return Object.assign(new ApiClient(this.instances[0]!.url, options), { memberId, email, name });
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await Promise.all(this.instances.map((instance) => instance.stop()));
    await this.database.drop();
  }
}
