const least = [20, 19];

/** What to tell someone whose Node is too old, or nothing. */
export function wrongNode(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > least[0] || (parts[0] === least[0] && parts[1] >= least[1])) {
    return undefined;
  }
  return (
    'Norbanet needs Node ' +
    least.join('.') +
    ' or newer, and this is Node ' +
    version +
    '. Get a newer one from https://nodejs.org and start again.'
  );
}
