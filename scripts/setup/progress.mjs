/**
 * Tells a step that takes long: a line when it begins, a sign of life while it lasts, a line with its time.
 */
export async function step(name, work, { say = console.log, every = 10_000 } = {}) {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  say(`  ${name} …`);
  const life = setInterval(() => say(`  ${name} … still at it (${seconds()} s)`), every);
  life.unref();
  try {
    const result = await work();
    say(`  ${name}: done in ${seconds()} s`);
    return result;
  } catch (error) {
    say(`  ${name}: failed after ${seconds()} s`);
    throw error;
  } finally {
    clearInterval(life);
  }
}

/** A fault that a person can do something about: shown as words, without a stack. */
export class Plain extends Error {}
