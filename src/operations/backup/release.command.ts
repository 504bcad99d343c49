import { SYSTEM } from '#platform/access/actor';
import { endQuarantine, readInstallation } from '#platform/installation/installation.repository';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { DataSource } from 'typeorm';
import { withApplication } from '../application.ts';
import { CommandRefused, type OperatorCommand } from '../operator-command.ts';

/** Lets a restored copy reach people. It is named, so that nobody releases the wrong one. */
export const releaseCommand: OperatorCommand = {
  name: 'release',
  synopsis: 'HOST',
  summary: 'ends the quarantine of a restored copy; HOST is that of PUBLIC_URL',
  async run({ config: readSettings, words: [named] }) {
    const config = readSettings();
    const { host } = new URL(config.PUBLIC_URL);
    if (named !== host)
      throw new CommandRefused(
        `This copy would send mail and links as ${host} (PUBLIC_URL). If the original is gone for good, write: release ${host}`,
      );
    return withApplication(config, async (app) => {
      const { quarantineSince } = await readInstallation(app.get(DataSource));
      if (quarantineSince)
        await app.get(UnitOfWork).run(SYSTEM, async (tx) => {
          if (await endQuarantine(tx))
            tx.audit({ action: 'installation.released', object: { kind: 'installation', id: 'this' } });
        });
      const line = quarantineSince
        ? 'Released: it sends mail and runs its jobs.'
        : 'It was not in quarantine.';
      return { lines: [line], data: { quarantine: false, wasInQuarantine: quarantineSince !== null } };
    });
  },
};
