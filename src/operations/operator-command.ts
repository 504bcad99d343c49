import type { ParseArgsConfig } from 'node:util';
import type { Config } from '#platform/config/config';

/** What an operator asked for on the command line. */
export interface CommandInput {
  /** Reads the settings. Throws `ConfigurationError` where they have faults. */
  readonly config: () => Config;
  /** What stands behind the command's name. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Tells how far a long command is; never part of its result. */
  readonly progress: (line: string) => void;
}

/** What a command says at its end: to a person line by line, to a program as data. */
export interface CommandResult {
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** The command ran, and what it looked at is not as it should be: the process ends with 1. */
  readonly failed?: boolean;
}

/** One command of the operator's. */
export interface OperatorCommand {
  readonly name: string;
  /** What is written behind the name, as in a manual page. */
  readonly synopsis: string;
  readonly summary: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  run(input: CommandInput): Promise<CommandResult>;
}

/** Commands by name. Each is loaded when it is asked for: most need little of the application. */
export type CommandLoaders = Readonly<Record<string, () => Promise<OperatorCommand>>>;

/** What the operator has to do otherwise. It is told without a stack, and the process ends with 2. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}
