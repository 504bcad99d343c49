import { buildIfNeeded, server, web } from '../setup/build.mjs';
import { findChromium, findTestBrowser } from '../setup/find-program.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { Plain } from '../setup/progress.mjs';
import { project } from '../setup/project-root.mjs';
import { runJest } from './jest.mjs';
import { withLateOptimization } from './late-optimization.mjs';
import { planRun } from './plan.mjs';
import { startServices } from './services.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { lastLine } from './test-counts.mjs';

/** Chromium with its windows, whichever browser was named. */
const findWholeBrowser = (named) => findChromium({ PATH: process.env.PATH }) ?? named;

async function testEverything(given, cleanUp, onStart) {
  process.chdir(project);
  await installIfNeeded();
  const chromium = findChromium();
  const plan = planRun(given, { chromium });
  const services = plan.needsDatabase ? await startServices(cleanUp) : {};
  if (!chromium) {
    console.log('  Browser: no Chromium found (CHROMIUM_PATH names one), so the browser tests stay out');
  }
  await Promise.all(
    [...(plan.needsServer ? [server] : []), ...(plan.needsWeb ? [web] : [])].map(buildIfNeeded),
  );
  const folder = temporaryFolder('norbanet-tests-', cleanUp);
  const { DATABASE_URL: _, REDIS_URL: __, SMTP_URL: ___, ...env } = process.env;
  return runJest(plan, {
    folder,
    onStart,
    env: {
      ...env,
      ...services,
      NODE_OPTIONS: withLateOptimization(env.NODE_OPTIONS),
      TMPDIR: folder,
      NODE_ENV: 'test',
      ...(chromium
        ? { CHROMIUM_PATH: findTestBrowser(), WHOLE_BROWSER_PATH: findWholeBrowser(chromium) }
        : {}),
    },
  });
}

/** Sets up, tests, clears up, and says the outcome in one plain last line. */
export async function run(given) {
  const cleanUp = [];
  let jest;
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true;
      jest?.kill('SIGTERM');
      if (!jest) {
        void finish({ passed: 0, failed: 1, skipped: 0 });
      }
    });
  }
  const finish = async (figures) => {
    for (const stop of cleanUp.splice(0).reverse()) {
      await Promise.resolve(stop()).catch((error) => console.error(error));
    }
    console.log(interrupted ? '\nInterrupted.' : '');
    for (const failure of figures.failures ?? []) console.log(failure);
    console.log(lastLine(figures));
    process.exit(figures.failed > 0 || interrupted ? 1 : 0);
  };
  try {
    await finish(
      await testEverything(given, cleanUp, (child) => {
        jest = child;
      }),
    );
  } catch (error) {
    console.error(error instanceof Plain ? `\n${error.message}` : error);
    await finish({ passed: 0, failed: 1, skipped: 0 });
  }
}
