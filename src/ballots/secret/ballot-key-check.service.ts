import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { Config, ConfigurationError } from '#platform/config/config';
import { log } from '#platform/log/log';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Ballot } from '../ballot.entity.ts';
import { BallotAnnulmentService } from './ballot-annulment.service.ts';
import { findEndedBallotIds, findOpenSecretBallotIds, rewriteBoxTables } from './ballot-box.repository.ts';
import { BallotBoxService } from './ballot-box.service.ts';
import { BallotKeyStore } from './ballot-key-store.ts';
import { findLegacyBallotIds, takeLegacyBoxes } from './legacy-box.repository.ts';

/**
 * Checks at each start whether the keys of all open secret ballots are there. A missing or wrong key is found
 * by whoever started Norbanet, and not by a voter; a new one is made only where no ballot needs the old.
 */
@Injectable()
export class BallotKeyCheckService implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: BallotKeyStore,
    private readonly boxes: BallotBoxService,
    private readonly annulment: BallotAnnulmentService,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const earlier = await findLegacyBallotIds(this.database.manager);
    const unreadable = await this.findUnreadable(earlier);
    if (unreadable.length > 0 && this.config.UNREADABLE_BALLOTS === 'refuse')
      throw this.configurationFault(unreadable.length);
    await this.keys.prepare();
    for (const id of unreadable) await this.annul(id);
    if (earlier.length > 0) await this.sealLegacyBallots(earlier);
    await this.destroyEndedKeys();
  }

  private async findUnreadable(earlier: readonly string[]): Promise<string[]> {
    const open = await findOpenSecretBallotIds(this.database);
    const sealed = open.filter((id) => !earlier.includes(id));
    if (!(await this.keys.isPrepared())) return sealed;
    await this.keys.prepare();
    const readable = await Promise.all(
      sealed.map((id) =>
        this.keys.read(id).then(
          () => true,
          () => false,
        ),
      ),
    );
    return sealed.filter((_, at) => !readable[at]);
  }

  private configurationFault(ballots: number): ConfigurationError {
    return new ConfigurationError([
      `BALLOT_KEY_FILE: the keys of ${ballots} open secret ballot(s) cannot be read with ` +
        `${this.config.ballotKeyFile} and the folder ballot-keys in DATA_DIR. Put both back as they were, ` +
        'or name the file that the other processes use. Only if a key is lost for good: ' +
        'UNREADABLE_BALLOTS=annul starts without it and ends these ballots without a result',
    ]);
  }

  private async annul(id: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const ballot = await tx.manager.findOne(Ballot, {
        where: { id, state: 'open' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!ballot) return;
      await this.boxes.destroyKeys(tx, id);
      await this.annulment.annul(tx, ballot, 'key-lost');
    });
    log.error({ ballot: id }, 'The key of a secret ballot is lost; the ballot is annulled');
  }

  /** What an earlier version kept in clear is sealed, and written out of the files. */
  private async sealLegacyBallots(ballots: readonly string[]): Promise<void> {
    for (const id of ballots) {
      await this.unitOfWork.run(SYSTEM, async (tx) => {
        const ballot = await tx.manager.findOne(Ballot, {
          where: { id, state: 'open' },
          lock: { mode: 'pessimistic_write' },
        });
        if (ballot) await this.boxes.sealLegacyBoxes(tx, ballot, await takeLegacyBoxes(tx.manager, id));
      });
    }
    if (await rewriteBoxTables(this.database)) return;
    log.warn(
      'A long transaction kept papers in the files of the database. ' +
        'Run "select rewrite_ballot_boxes()" when it has ended',
    );
  }

  /** A process that died right after a close has left its key behind. */
  private async destroyEndedKeys(): Promise<void> {
    const ended = await findEndedBallotIds(this.database, await this.keys.listBallotIds());
    for (const id of ended) await this.keys.destroy(id);
  }
}
