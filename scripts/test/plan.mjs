const known = ['unit', 'web', 'integration', 'e2e'];

/** Which kinds of test run: all that this machine can run, unless the caller chose. */
export function planRun(given, { chromium }) {
  const at = given.indexOf('--selectProjects');
  const all = chromium ? ['unit', 'web', 'integration', 'e2e'] : ['unit', 'web', 'integration'];
  const projects = at === -1 ? all : [];
  for (let next = at + 1; at !== -1 && known.includes(given[next]); next += 1) {
    projects.push(given[next]);
  }
  // Jest would take a file that follows the kinds for one more kind, so files go first.
  const rest = at === -1 ? given : [...given.slice(0, at), ...given.slice(at + 1 + projects.length)];
  return {
    projects,
    rest,
    needsDatabase: projects.some((project) => project === 'integration' || project === 'e2e'),
    needsServer: projects.some((project) => project === 'integration' || project === 'e2e'),
    needsWeb: projects.includes('e2e'),
  };
}
