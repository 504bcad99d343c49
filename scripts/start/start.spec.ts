import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './command-line.mjs';
import { setTimeout as pause } from 'node:timers/promises';
import { begunAt, held, takeLock } from './start-lock.mjs';
import { stopper } from './stopper.mjs';

describe('npm start', () => {
  it('takes --demo, and answers anything else with how it is used', () => {
    expect(readArguments([])).toEqual({ demo: false, links: false, help: false });
    expect(readArguments(['--demo'])).toMatchObject({ demo: true, links: false });
    expect(readArguments(['--demo', '--links'])).toMatchObject({ demo: true, links: true });
    expect(() => readArguments(['--links'])).toThrow(/goes with "--demo"[^]*npm start/);
    expect(() => readArguments(['--dmeo'])).toThrow(/--dmeo.*not known[^]*npm start/);
  });

  it('lets one start at a time into a folder', () => {
    const living = { isAlive: () => true, beganAt: () => '77' };
    expect(held('4242 77', living)).toBe(true);
    expect(held('4242 76', living)).toBe(false);
    expect(held('4242 77', { ...living, isAlive: () => false })).toBe(false);
    expect(held('', living)).toBe(false);
  });

  it('takes over the lock of a process that was killed, and gives its own back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-spec-'));
    const file = join(folder, 'norbanet.pid');
    try {
      writeFileSync(file, '999999999 1');
      const release = takeLock(file);
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
      release();
      expect(existsSync(file)).toBe(false);
      writeFileSync(file, `${process.ppid} ${begunAt(process.ppid)}`);
      expect(() => takeLock(file)).toThrow(`running here already (process ${process.ppid})`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stops part by part from the last to the first, and leaves one that does not end', async () => {
    const stopped: string[] = [];
    const parts = ['lock', 'database'].map((name) => () => void stopped.push(name));
    const never = () => new Promise<void>(() => undefined);
    const fails = () => Promise.reject(new Error('the part says so'));
    const says = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const codes: number[] = [];
    await stopper([...parts, fails, never], { exit: (code) => codes.push(code), partMs: 50 })(0);
    expect([stopped, codes]).toEqual([['database', 'lock'], [0]]);
    expect(says).toHaveBeenCalledTimes(1);
    says.mockRestore();
  });

  it('leaves at once what it waits for when it is told to stop a second time, and not when npm says the same', async () => {
    const stopped: string[] = [];
    const never = () => new Promise<void>(() => undefined);
    const stop = stopper([() => void stopped.push('database'), never], {
      exit: () => undefined,
      partMs: 60_000,
    });
    const ended = stop(0);
    void stop(0);
    await pause(350);
    expect(stopped).toEqual([]);
    void stop(0);
    await ended;
    expect(stopped).toEqual(['database']);
  });
});
