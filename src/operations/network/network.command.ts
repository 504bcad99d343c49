import {
  CommandRefused,
  type CommandInput,
  type CommandResult,
  type OperatorCommand,
} from '../operator-command.ts';
import { formatBytes } from '../backup/archive-options.ts';
import { addNetwork } from './add-network.ts';
import { readHostFolders, readHostSettings } from './host-settings.ts';
import { listNetworks, type NetworkLine } from './network-list.ts';
import { readHostName, readNetworkName } from './network-name.ts';
import { NetworkFolder } from './network-folder.ts';
import { runForNetwork } from './network-process.ts';
import { removeNetwork } from './remove-network.ts';
import { updateNetworks } from './update-networks.ts';

const SYNOPSIS =
  '[list | add <name> --host HOST | update [<name>] | run <name> <command …> | remove <name> --confirm <name>]';

/** As MAIL_FROM has it, and nothing that means something in a file of settings. */
const MAIL_ADDRESS = /^[\w.+-]+@[a-z0-9.-]+$/i;

const ACTS: Readonly<Record<string, (input: CommandInput) => Promise<CommandResult>>> = {
  list,
  add,
  update,
  run,
  remove,
};

/** The networks of a host that serves many of them. */
export const networkCommand: OperatorCommand = {
  name: 'network',
  synopsis: SYNOPSIS,
  summary: 'adds, lists, updates and removes the networks of a host that serves many',
  options: {
    host: { type: 'string' },
    'mail-from': { type: 'string' },
    confirm: { type: 'string' },
    'without-backup': { type: 'boolean' },
    recipient: { type: 'string' },
    'passphrase-file': { type: 'string' },
  },
  run(input) {
    const [name = 'list'] = input.words;
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act) throw new CommandRefused(`Write: network ${SYNOPSIS}`);
    return act(input);
  },
};

async function list(): Promise<CommandResult> {
  const networks = await listNetworks(readHostFolders(process.env));
  return {
    lines: [...networks.map(lineOf), `Networks: ${networks.length}`],
    data: { networks },
    failed: networks.some(({ state }) => state === 'not ready' || state === 'down' || state === 'unfinished'),
  };
}

const lineOf = (line: NetworkLine): string =>
  [
    `${line.name}  ${line.state}`,
    line.host ?? 'no host yet',
    `port ${line.port ?? 'none'}`,
    `schema ${line.version ?? 'unknown'}`,
    `members: ${line.members ?? 'unknown'}`,
    `database: ${line.databaseBytes === null ? 'unknown' : formatBytes(line.databaseBytes)}`,
    `newest backup: ${line.newestBackup ?? 'none'}`,
  ].join(', ');

async function add({ words: [, word], options, progress }: CommandInput): Promise<CommandResult> {
  const name = readNetworkName(word);
  const host = readHostName(options['host']);
  const mailFrom = String(options['mail-from'] ?? `secretariat@${host}`);
  if (!MAIL_ADDRESS.test(mailFrom))
    throw new CommandRefused(
      'Name one mail address without a name: --mail-from secretariat@nordic.example.org',
    );
  const { folder, port, warnings } = await addNetwork(
    readHostSettings(process.env),
    { name, host, mailFrom },
    progress,
  );
  const caddy = folder.proxyFile('caddy');
  return {
    lines: [
      `The network ${name} is there, for https://${host} on port ${port} of this machine. Its settings: ${folder.path}`,
      ...warnings.map((warning) => `Warning: ${warning}`),
      'Now:',
      `  systemctl enable --now norbanet@${name}`,
      `  systemctl reload caddy      # it was told by ${caddy}`,
      `  npm run ops -- network run ${name} -- members first-link      # the link that admits the first member`,
    ],
    data: { name, host, port, folder: folder.path, dataFolder: folder.dataFolder, caddy, warnings },
  };
}

async function update({ words: [, word], progress }: CommandInput): Promise<CommandResult> {
  const only = word === undefined ? null : readNetworkName(word);
  const updated = await updateNetworks(readHostSettings(process.env), only, progress);
  return {
    lines: updated.map(({ name, fault }) => `${name}: ${fault ?? 'of this version'}`),
    data: { networks: updated },
    failed: updated.some(({ fault }) => fault !== null),
  };
}

/** What the other command says is the result. */
async function run({ words: [, word, ...command] }: CommandInput): Promise<CommandResult> {
  const folder = new NetworkFolder(readHostFolders(process.env), readNetworkName(word));
  if (!folder.exists)
    throw new CommandRefused(`There is no network ${folder.name}. "network list" shows all of them.`);
  if (command.length === 0 || command[0] === 'network')
    throw new CommandRefused(`Name the command: network run ${folder.name} -- doctor`);
  // What makes the tables anew is alone in being shown their owner.
  const environment = await folder.environment({ asOwner: command[0] === 'restore' });
  process.exit(await runForNetwork(environment, command));
}

async function remove({ words: [, word], options, progress }: CommandInput): Promise<CommandResult> {
  const name = readNetworkName(word);
  const lock = (['recipient', 'passphrase-file'] as const).flatMap((option) =>
    options[option] === undefined ? [] : [`--${option}`, String(options[option])],
  );
  const { archive, left } = await removeNetwork(
    readHostSettings(process.env),
    { name, confirmed: options['confirm'], backup: options['without-backup'] === true ? null : lock },
    progress,
  );
  return {
    lines: [
      `The network ${name} is removed.`,
      archive === null ? 'No backup was made of it.' : `Its last backup: ${archive}`,
      `Its files and keys stay until somebody deletes them: ${left.join(', ')}`,
    ],
    data: { name, archive, left },
  };
}
