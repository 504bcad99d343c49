import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));
/** Modules that were loaded are not all given back; a process that grew is replaced. */
const LARGEST_HEAP = 700 * 1024 * 1024;

/** For what waits for ever instead of reckoning for ever. */
const LONGEST_WAIT_MS = 180_000;

/**
 * Runs jobs in processes of their own, each with a limit of processor time: what loops for ever is ended.
 * Threads would be lighter, but Node 20 does not survive ending one that holds modules of `vm`.
 */
export class ProcessPool {
  #idle = [];
  #all = new Set();

  /** @param points how many places the processes watch. */
  constructor(points = 0) {
    this.points = points;
    process.once('exit', this.#killAll);
    process.once('SIGINT', this.#stop);
    process.once('SIGTERM', this.#stop);
  }

  /** @returns the answer of the process, or `null` when the time was up or the process broke. */
  async run(job, limit) {
    const child = this.#idle.pop() ?? this.#start();
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), LONGEST_WAIT_MS);
      const settle = (value) => {
        clearTimeout(timer);
        resolve(value);
      };
      child.removeAllListeners('message').removeAllListeners('exit');
      child.once('message', settle);
      child.once('exit', () => settle(null));
      child.send({ ...job, limit });
    });
    if (answer && answer.heap < LARGEST_HEAP) this.#idle.push(child);
    else this.#end(child);
    return answer;
  }

  #start() {
    const child = fork(WORKER, [String(this.points)], {
      execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      // What specs print belongs to their own run.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#all.add(child);
    return child;
  }

  #end(child) {
    child.kill('SIGKILL');
    this.#all.delete(child);
  }

  #killAll = () => {
    for (const child of this.#all) child.kill('SIGKILL');
  };

  #stop = () => process.exit(1);

  close() {
    this.#killAll();
    process.off('exit', this.#killAll).off('SIGINT', this.#stop).off('SIGTERM', this.#stop);
  }
}

/** Does the work for each item, `width` at a time; the results keep the order of the items. */
export async function inParallel(items, width, work) {
  const results = Array.from({ length: items.length });
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
