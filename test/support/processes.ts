import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { waitUntil } from './wait-until.ts';

export interface RunningProcess {
  readonly child: ChildProcess;
  readonly url: string;
  output(): string;
  /** Sends a signal and waits for the end: the exit code, or null after a signal that killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a script of the project as a process of its own and waits until it can be asked. */
export async function startProcess(
  script: string,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  within = 90_000,
): Promise<RunningProcess> {
  const port = Number(environment['PORT']) || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { REDIS_URL: _, DATABASE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [script, ...flags], {
    env: {
      ...inherited,
      NODE_ENV: 'development',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      SHUTDOWN_DELAY_MS: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const running: RunningProcess = {
    child,
    url,
    output: () => said.join(''),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
  try {
    await waitUntil(
      `${script} answers`,
      () => {
        if (child.exitCode !== null) throw new Error(`It ended at once:\n${running.output()}`);
        return fetch(`${url}/api/health/ready`).then(
          (answer) => answer.ok,
          () => false,
        );
      },
      within,
    );
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${(error as Error).message}\n${running.output()}`, { cause: error });
  }
  return running;
}
