import { Plain } from '../setup/progress.mjs';

export const usage = `npm start [-- --demo]

  --demo   fills an empty database with a living network to look around in

Without more, everything runs on this machine and keeps its data below .data/.
DATABASE_URL, REDIS_URL, SMTP_URL and PORT choose other servers and another port; .env.example lists all of them.`;

/** What was asked for on the command line. */
export function readArguments(given) {
  const known = new Set(['--demo', '--help']);
  const strange = given.find((argument) => !known.has(argument));
  if (strange !== undefined) {
    throw new Plain(`"${strange}" is not known here.\n\n${usage}`);
  }
  return { demo: given.includes('--demo'), help: given.includes('--help') };
}
