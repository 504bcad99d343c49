import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` brings something, and returns it; fails with a sentence when it takes too long. */
export async function waitUntil<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  patience = 30_000,
): Promise<T> {
  for (const deadline = Date.now() + patience; ;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await pause(25);
  }
}
