import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { withApplication } from '../application.ts';
import { CommandRefused, type OperatorCommand } from '../operator-command.ts';
import { KEY_OPTIONS, readKeyOptions, tellingFaults } from './archive-options.ts';
import { readErasureList, repeatErasures } from './erasure-list.ts';
import { manifestData, manifestLines } from './manifest-lines.ts';
import { findArchive } from './places/open-place.ts';
import { restoreArchive } from './restore.ts';

/** Fills an empty place from an archive. The copy reaches nobody until it is released. */
export const restoreCommand: OperatorCommand = {
  name: 'restore',
  synopsis: 'FILE|s3:NAME (--identity FILE | --passphrase-file FILE) [--erasures FILE]',
  summary: 'fills an empty database and an empty folder from an archive',
  options: { ...KEY_OPTIONS, erasures: { type: 'string' } },
  run({ config: readSettings, words: [given], options, progress }) {
    if (!given) throw new CommandRefused('Name the archive: restore FILE, or restore s3:NAME.');
    return tellingFaults(async () => {
      const key = await readKeyOptions(options);
      const list =
        options['erasures'] === undefined ? [] : await readErasureList(String(options['erasures']));
      const config = readSettings();
      const manifest = await restoreArchive(
        config,
        findArchive(given, () => config),
        key,
        progress,
      );
      progress('Bringing the copy to this version …');
      // The keys of ballots that were open are in no archive: such a ballot ends without a result, as its members see.
      process.env['UNREADABLE_BALLOTS'] = 'annul';
      const erasedAgain = await withApplication(config, async (app) => {
        const repeated = await repeatErasures(app, { known: manifest.erased, list });
        await app.get(UnitOfWork).run(SYSTEM, async (tx) =>
          tx.audit({
            action: 'installation.restored',
            object: { kind: 'installation', id: 'this' },
            detail: { madeAt: manifest.madeAt, seal: manifest.audit.seal },
          }),
        );
        return repeated;
      });
      const { host } = new URL(config.PUBLIC_URL);
      return {
        lines: [
          'RESTORED, every row and file as it was.',
          ...manifestLines(manifest),
          ...(erasedAgain > 0
            ? [`${erasedAgain} members who were erased since then were erased again.`]
            : []),
          'It is in quarantine: it sends no mail and no messages, reads no mailbox and runs no jobs. Start Norbanet, look ' +
            `at it, and when it is to take the place of the original: release ${host}`,
        ],
        data: { restored: true, erasedAgain, quarantine: true, ...manifestData(manifest) },
      };
    });
  },
};
