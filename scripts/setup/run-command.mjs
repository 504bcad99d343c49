import { spawn } from 'node:child_process';
import { project } from './project-root.mjs';
import { Plain } from './progress.mjs';

/** Runs a command quietly; its whole output is shown only if it fails. */
export function quietly(command, args, { env = process.env, cwd = project } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      if (code === 0) {
        resolve();
      } else {
        reject(
          new Plain(
            `${Buffer.concat(output).toString().trim()}\n\n"${[command, ...args].join(' ')}" ended with ${signal ?? `code ${code}`}.`,
          ),
        );
      }
    });
  });
}
