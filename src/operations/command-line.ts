import { parseArgs } from 'node:util';
import {
  CommandRefused,
  type CommandInput,
  type CommandLoaders,
  type OperatorCommand,
} from './operator-command.ts';

/** What was asked for, before the configuration is read. */
export interface CommandLine extends Pick<CommandInput, 'words' | 'options'> {
  readonly command: OperatorCommand | null;
  readonly json: boolean;
}

/** The manual of all commands. */
export async function formatUsage(loaders: CommandLoaders): Promise<string> {
  const commands = await Promise.all(Object.values(loaders).map((load) => load()));
  const calls = commands.map(({ name, synopsis }) => `${name} ${synopsis}`.trim());
  const width = Math.max(...calls.map((call) => call.length));
  return [
    'npm run ops -- <command> [--json]',
    'In a container: node dist/server/operate.js <command> [--json]',
    '',
    ...commands.map(({ summary }, at) => `  ${calls[at]!.padEnd(width)}  ${summary}`),
    '',
    'With --json the result is one line of JSON. It ends with 0, with 1 if something is not as it should be, and with 2',
    'if it could not be done. Settings are read from the environment and from .env, as at the start of Norbanet.',
  ].join('\n');
}

/**
 * Reads the words of a command line. Returns no command where the manual is asked for.
 * @throws {CommandRefused} for a command or an option that there is not.
 */
export async function readCommandLine(
  given: readonly string[],
  commands: CommandLoaders,
): Promise<CommandLine> {
  const [name] = given;
  if (name === undefined || name === 'help' || given.includes('--help'))
    return { command: null, words: [], options: {}, json: given.includes('--json') };
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new CommandRefused(`There is no command "${name}".\n\n${await formatUsage(commands)}`);
  const command = await load();
  try {
    const { values, positionals } = parseArgs({
      args: given.slice(1),
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    const { json = false, ...options } = values as Record<string, string | boolean | undefined>;
    return { command, words: positionals, options, json: json === true };
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new CommandRefused(`${fault}.\nWrite: ${name} ${command.synopsis}`.trim());
  }
}
