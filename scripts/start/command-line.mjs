import { Plain } from '../setup/progress.mjs';

export const usage = `npm start [-- --demo [--links]]

  --demo   fills an empty database with a living network to look around in
  --links  prints new sign-in links of a demo that is there already, whether it runs or not, and starts nothing

Without more, everything runs on this machine and keeps its data below .data/.
DATABASE_URL, REDIS_URL, SMTP_URL and PORT choose other servers and another port; .env.example lists all of them.`;

/** What was asked for on the command line. */
export function readArguments(given) {
  const known = new Set(['--demo', '--links', '--help']);
  const strange = given.find((argument) => !known.has(argument));
  if (strange !== undefined) {
    throw new Plain(`"${strange}" is not known here.\n\n${usage}`);
  }
  const demo = given.includes('--demo');
  const links = given.includes('--links');
  if (links && !demo) {
    throw new Plain(`"--links" goes with "--demo".\n\n${usage}`);
  }
  return { demo, links, help: given.includes('--help') };
}
