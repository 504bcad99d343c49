import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK_ID = /^(?:export )?const [A-Z_]*LOCK[A-Z_]* = ([\d_]+);$/gm;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => join('src', path));

const LOCKS = FILES.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(LOCK_ID)].map(([, id]) => ({ id: id!, path })),
);

describe('the numbers of locks in the database', () => {
  it('are found', () => {
    expect(LOCKS.length).toBeGreaterThan(5);
  });

  it('are each of one lock, so that nobody waits for what is none of her business', () => {
    const shared = LOCKS.filter(({ id }) => LOCKS.filter((other) => other.id === id).length > 1);
    expect(shared).toEqual([]);
  });
});
