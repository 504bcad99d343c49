import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { EventLoopGauge } from '../support/event-loop-gauge.ts';

/** Answers each line of its input; before that it works, or waits without working, for so long as it says. */
const SERVER = `
const worked = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
process.stdin.setEncoding('utf8').on('data', (line) => {
  const [what, long] = line.trim().split(' ');
  const from = worked();
  if (what === 'work') while (worked() - from < Number(long));
  if (what === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(long));
  if (what === 'share') return share(Number(long));
  process.stdout.write('done\\n');
});
function share(left) {
  const from = worked();
  while (worked() - from < 20);
  if (left <= 20) process.stdout.write('done\\n');
  else setImmediate(() => share(left - 20));
}`;

describe('the gauge of the event loop', () => {
  const gauge = new EventLoopGauge();
  let server: ChildProcess;
  const ask = async (line: string): Promise<void> => {
    server.stdin!.write(`${line}\n`);
    await once(server.stdout!, 'data');
  };
  const longest = (line: string) =>
    gauge.longest(
      () => ask('nothing'),
      () => ask(line),
    );
  beforeAll(async () => {
    server = spawn(process.execPath, ['--eval', SERVER], {
      env: { ...process.env, ...gauge.environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await ask('nothing');
  });
  afterAll(async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
    gauge.remove();
  });

  it('notices a turn that keeps everybody else waiting', async () => {
    expect(await longest('work 400')).toBeGreaterThan(200);
  });

  it('takes no notice of as much work that lets others in between', async () => {
    expect(await longest('share 600')).toBeLessThan(200);
  });

  (process.platform === 'linux' ? it : it.skip)(
    'counts work and not time, so that a busy machine is no fault of the product',
    async () => {
      expect(await longest('wait 600')).toBeLessThan(200);
    },
  );
});
