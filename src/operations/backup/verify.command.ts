import { CommandRefused, type OperatorCommand } from '../operator-command.ts';
import { ArchiveFault } from './archive-format.ts';
import { KEY_OPTIONS, readKeyOptions, tellingFaults, tellingPlace } from './archive-options.ts';
import { readArchive } from './archive-reader.ts';
import { manifestData, manifestLines } from './manifest-lines.ts';
import { PlaceFault } from './places/archive-place.ts';
import { findArchive } from './places/open-place.ts';

/** Reads an archive from end to end; needs no database. */
export const verifyCommand: OperatorCommand = {
  name: 'verify',
  synopsis: 'FILE|s3:NAME (--identity FILE | --passphrase-file FILE)',
  summary: 'reads an archive from end to end and says whether it is whole',
  options: KEY_OPTIONS,
  async run({ config, words: [given], options }) {
    if (!given) throw new CommandRefused('Name the archive: verify FILE, or verify s3:NAME.');
    const key = await tellingFaults(() => readKeyOptions(options));
    const archive = findArchive(given, config);
    try {
      const manifest = await tellingPlace(() => readArchive(archive, key));
      return {
        lines: ['WHOLE.', ...manifestLines(manifest)],
        data: { whole: true, ...manifestData(manifest) },
      };
    } catch (error) {
      if (error instanceof PlaceFault) throw new CommandRefused(error.message, { cause: error });
      if (!(error instanceof ArchiveFault)) throw error;
      return {
        lines: [`NOT WHOLE. ${error.message}`],
        data: { whole: false, fault: error.message },
        failed: true,
      };
    }
  },
};
