import { readConfig } from '#platform/config/config';
import { formatStartupError } from '../process-errors.ts';
import { formatUsage, readCommandLine, type CommandLine } from './command-line.ts';
import {
  CommandRefused,
  type CommandLoaders,
  type CommandResult,
  type OperatorCommand,
} from './operator-command.ts';

/** Where a command's words go. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs what the command line says and tells its result. Returns the code with which the process is to end. */
export async function runCommandLine(
  given: readonly string[],
  commands: CommandLoaders,
  output: CommandOutput,
): Promise<0 | 1 | 2> {
  const asJson = given.includes('--json');
  try {
    const line = await readCommandLine(given, commands);
    if (!line.command) {
      output.out(`${await formatUsage(commands)}\n`);
      return 0;
    }
    const result = await run(line, line.command, output);
    tell(result, line, output);
    return result.failed ? 1 : 0;
  } catch (error) {
    const message = error instanceof CommandRefused ? error.message : formatStartupError(error);
    if (asJson) output.out(`${JSON.stringify({ ok: false, error: message })}\n`);
    else output.err(`${message}\n`);
    return 2;
  }
}

function run(
  { words, options }: CommandLine,
  command: OperatorCommand,
  { err }: CommandOutput,
): Promise<CommandResult> {
  return command.run({
    config: () => readConfig(process.env),
    words,
    options,
    progress: (line) => err(`${line}\n`),
  });
}

function tell(
  { lines, data, failed = false }: CommandResult,
  { json }: CommandLine,
  { out }: CommandOutput,
): void {
  if (json) out(`${JSON.stringify({ ok: !failed, ...data })}\n`);
  else if (lines.length > 0) out(`${lines.join('\n')}\n`);
}
