import { SYSTEM } from '#platform/access/actor';
import type { Config } from '#platform/config/config';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { DemoApplication } from './demo-application.ts';
import { seedDemo } from './seed-demo.ts';
import { createSignInLinks } from './sign-in-links.ts';

/** Why the demo cannot be shown here, in words for the one who started it. */
export class DemoRefusedError extends Error {
  constructor(reason: string) {
    super(`--demo: ${reason}`);
    this.name = 'DemoRefused';
  }
}

/**
 * Makes sure that the demo is there, says what it does meanwhile, and answers with new sign-in links to
 * print. A database that holds anything but the demo is left alone: its members did not ask for links that
 * let anyone in.
 */
export function prepareDemo(config: Config, say: (line: string) => void): Promise<readonly string[]> {
  return withDemo(config, async (demo) => {
    await fillDatabase(demo, say);
    return createSignInLinks(demo);
  });
}

/**
 * New sign-in links of a demo that is there already. Nothing is filled in, and a database without one is left
 * alone.
 */
export function demoSignInLinks(config: Config): Promise<readonly string[]> {
  return withDemo(config, async (demo) => {
    if ((await demoStateOf(demo)) !== 'filled')
      throw new DemoRefusedError('there is no demo here yet. Start it without --links.');
    return createSignInLinks(demo);
  });
}

async function withDemo<T>(config: Config, work: (demo: DemoApplication) => Promise<T>): Promise<T> {
  if (config.NODE_ENV === 'production') {
    throw new DemoRefusedError('not in production, where sign-in links are for nobody to print.');
  }
  // It lives in the past by a setting of its connections, which would stay with those of a pooler.
  if (config.DATABASE_DIRECT_URL)
    throw new DemoRefusedError('not through a pooler. Leave DATABASE_DIRECT_URL empty.');
  const demo = await DemoApplication.open(config);
  try {
    return await work(demo);
  } finally {
    await demo.close();
  }
}

async function fillDatabase(demo: DemoApplication, say: (line: string) => void): Promise<void> {
  switch (await demoStateOf(demo)) {
    case 'filled':
      say('  The demo is there already and stays as it is. To begin anew, stop and delete the data.');
      return;
    case 'broken-off':
      throw new DemoRefusedError(
        'an earlier start was stopped while it filled the database. Delete the data and start again.',
      );
    case 'in-use':
      throw new DemoRefusedError(
        'this database holds something else than the demo. Nothing was changed; start without --demo.',
      );
    case 'empty': {
      const begun = performance.now();
      say('  Filling in the demo …');
      await recordProgress(demo, 'demo.begun');
      await seedDemo(demo);
      await recordProgress(demo, 'demo.filled');
      say(
        `  Filling in the demo: done in ${((performance.now() - begun) / 1000).toFixed(1)} s. Nobody ` +
          'in it is real, and all words and votes are made up.',
      );
    }
  }
}

async function demoStateOf({
  database,
}: DemoApplication): Promise<'empty' | 'broken-off' | 'filled' | 'in-use'> {
  const [found] = await database.query<[{ filled: boolean; begun: boolean; used: boolean }]>(`
    select exists (select 1 from audit_entry where action = 'demo.filled') as filled,
      exists (select 1 from audit_entry where action = 'demo.begun') as begun,
      exists (select 1 from member where state <> 'invited') or exists (select 1 from meeting)
      or exists (select 1 from standard) or exists (select 1 from priority_period)
      or exists (select 1 from document) as used`);
  if (found.filled) return 'filled';
  if (found.begun) return 'broken-off';
  return found.used ? 'in-use' : 'empty';
}

async function recordProgress({ app }: DemoApplication, action: 'demo.begun' | 'demo.filled'): Promise<void> {
  await app
    .get(UnitOfWork)
    .run(SYSTEM, async (tx) => tx.audit({ action, object: { kind: 'network', id: 'demo' } }));
}
