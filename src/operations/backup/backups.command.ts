import { CommandRefused, type OperatorCommand } from '../operator-command.ts';
import { formatBytes, tellingFaults } from './archive-options.ts';
import { openArchivePlace } from './places/open-place.ts';

/** Lists the archives where the settings have them. */
export const backupsCommand: OperatorCommand = {
  name: 'backups',
  synopsis: '',
  summary: 'lists the archives in the folder or bucket of backups',
  run({ config, words }) {
    if (words.length > 0) throw new CommandRefused('"backups" takes no words; "backup" makes one.');
    return tellingFaults(async () => {
      const place = openArchivePlace(config());
      const archives = (await place.list()).map(({ name, bytes, writtenAt }) => ({
        archive: place.archive(name).label,
        bytes,
        writtenAt: writtenAt.toISOString(),
      }));
      return {
        lines:
          archives.length === 0
            ? [`There is none in ${place.label}`]
            : archives.map(
                ({ archive, bytes, writtenAt }) => `${writtenAt}  ${formatBytes(bytes)}  ${archive}`,
              ),
        data: { archives },
      };
    });
  },
};
