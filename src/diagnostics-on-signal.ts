import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { type Profiler, Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { serializeError } from '#platform/log/error-serializer';
import { log } from '#platform/log/log';

const SIGNAL = 'SIGUSR2';
const PROFILE_MS = 30_000;
/** Files that are kept; the oldest go first. */
const MOST_FILES = 20;

/**
 * At each `SIGUSR2` the process writes down what it is busy with, for whoever looks for the cause of a slow or growing
 * one: a report of its memory and of what it holds open, and a profile of the next half minute, or until the next signal.
 * Neither holds settings, addresses, or anything that a member wrote; a snapshot of the heap would, and is not offered.
 */
export function writeDiagnosticsOnSignal(folder: string): void {
  let endEarly: (() => void) | undefined;
  process.on(SIGNAL, () => {
    if (endEarly) {
      endEarly();
      return;
    }
    const over = new Promise<void>((resolve) => {
      endEarly = resolve;
      setTimeout(resolve, PROFILE_MS).unref();
    });
    void writeDiagnostics(folder, over)
      .then((files) => log.info({ files }, 'diagnostics were written'))
      .catch((error: unknown) => log.error({ error: serializeError(error) }, 'diagnostics were not written'))
      .finally(() => (endEarly = undefined));
  });
}

async function writeDiagnostics(folder: string, over: Promise<void>): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${process.pid}`;
  const report = join(folder, `${name}.report.json`);
  const profile = join(folder, `${name}.cpuprofile`);
  await write(report, plainReport());
  await write(profile, await profileUntil(over));
  const files = (await readdir(folder)).toSorted();
  await Promise.all(files.slice(0, -MOST_FILES).map((file) => rm(join(folder, file))));
  return [report, profile];
}

const write = (path: string, content: object): Promise<void> =>
  writeFile(path, JSON.stringify(content, null, 1), { mode: 0o600, flag: 'wx' });

interface ProcessReport {
  readonly header: Readonly<Record<string, unknown>>;
  readonly libuv: readonly { readonly type: string }[];
  readonly [part: string]: unknown;
}

/** Node's own report without what says where the process is, how it is set, and whom it speaks with. */
function plainReport(): object {
  const { header, javascriptHeap, resourceUsage, libuv, userLimits, workers } =
    process.report.getReport() as unknown as ProcessReport;
  const { nodejsVersion, arch, platform, processId, dumpEventTime, osRelease } = header;
  return {
    header: { nodejsVersion, arch, platform, processId, dumpEventTime, osRelease },
    memory: process.memoryUsage(),
    javascriptHeap,
    resourceUsage,
    userLimits,
    handles: counts(libuv.map(({ type }) => type)),
    resources: counts(process.getActiveResourcesInfo()),
    workers: Array.isArray(workers) ? workers.length : 0,
    uptimeSeconds: Math.round(process.uptime()),
  };
}

function counts(names: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of names.toSorted()) found[name] = (found[name] ?? 0) + 1;
  return found;
}

async function profileUntil(over: Promise<void>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    await over;
    return (await session.post('Profiler.stop')).profile;
  } finally {
    session.disconnect();
  }
}
