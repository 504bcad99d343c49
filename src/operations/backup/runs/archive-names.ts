import type { Config } from '#platform/config/config';
import { weekOf } from './nightly-schedule.ts';

type Settings = Pick<Config, 'PUBLIC_URL'>;

/** How many nights, weeks and months keep an archive: the newest one of each. */
const KEPT: readonly (readonly [kept: number, period: (time: Date) => string])[] = [
  [7, (time) => time.toISOString().slice(0, 10)],
  [4, weekOf],
  [12, (time) => time.toISOString().slice(0, 7)],
];

const hostOf = ({ PUBLIC_URL }: Settings): string => new URL(PUBLIC_URL).hostname.replaceAll(/[^\w.-]/g, '_');
const stamp = (time: Date): string => time.toISOString().replaceAll(/[:-]|\.\d+/g, '');
const prefixOf = (config: Settings): string => `norbanet-${hostOf(config)}-`;
const ARCHIVE = /^(?:nightly-)?\d{8}T\d{6}Z\.tar\.age$/;
const NIGHTLY = /^nightly-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.age$/;

/** Named by the time, so that none is written over and the newest stands last. */
export const archiveName = (config: Settings, time: Date): string =>
  `${prefixOf(config)}${stamp(time)}.tar.age`;

/** Those of the schedule have a name of their own: no other archive is ever removed. */
export const nightlyArchiveName = (config: Settings, time: Date): string =>
  `${prefixOf(config)}nightly-${stamp(time)}.tar.age`;

/** The name of an archive of this installation, by whichever way it was made. */
export const isArchiveName = (config: Settings, name: string): boolean =>
  ARCHIVE.test(withoutPrefix(config, name));

/**
 * Which archives of the schedule nobody needs any more, now that a newer one is whole: all but the newest of each of
 * the last seven nights, four weeks and twelve months that have one.
 */
export function findExpiredArchives(config: Settings, names: readonly string[], newest: string): string[] {
  const dated = names
    .flatMap((name) => {
      const time = timeOf(config, name);
      return time ? [{ name, time }] : [];
    })
    .toSorted((one, other) => other.time.getTime() - one.time.getTime());
  const kept = new Set([newest]);
  for (const [count, periodOf] of KEPT) {
    const periods = new Set<string>();
    for (const { name, time } of dated) {
      const period = periodOf(time);
      if (periods.has(period) || periods.size === count) continue;
      periods.add(period);
      kept.add(name);
    }
  }
  return dated.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** When an archive of the schedule was made, by its name; null for every other file. */
function timeOf(config: Settings, name: string): Date | null {
  const found = NIGHTLY.exec(withoutPrefix(config, name));
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map(Number) as number[];
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
}

/** The name behind that of this installation; empty for one of another. */
function withoutPrefix(config: Settings, name: string): string {
  const prefix = prefixOf(config);
  return name.startsWith(prefix) ? name.slice(prefix.length) : '';
}
