import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import type { HostFolders } from './host-settings.ts';
import { PROXY_FOLDER } from './network-name.ts';

const SETTINGS = 'network.env';
/** There while a network is not whole: says what is under way. */
const MARK = 'unfinished';
const OWNER_PASSWORD = 'database_owner_password';

/** What is being done to a network, and was perhaps cut off. */
export type Unfinished = 'add' | 'remove';
/** The secrets that the service is shown, by the names of their files. */
export const SHOWN_SECRETS = ['database_password', 'redis_url', 'smtp_url'] as const;

/** The folder of one network: its settings, and its secrets in files of their own that their owner alone reads. */
export class NetworkFolder {
  readonly path: string;

  constructor(
    readonly host: HostFolders,
    readonly name: string,
  ) {
    this.path = join(host.folder, name);
  }

  /** Every network of this host, whole or not, by name. */
  static async findAll(host: HostFolders): Promise<NetworkFolder[]> {
    const entries = await readdir(host.folder, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== PROXY_FOLDER)
      .map(({ name }) => new NetworkFolder(host, name))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  get dataFolder(): string {
    return join(this.host.dataFolder, this.name);
  }

  /** Beside the data and not in it: a copy of the one does not open the other. */
  get keysFolder(): string {
    return join(`${this.host.dataFolder}-keys`, this.name);
  }

  /** Where a proxy finds what it is told of the network. */
  proxyFile(program: 'caddy' | 'nginx'): string {
    return join(this.host.folder, PROXY_FOLDER, `${this.name}.${program}`);
  }

  async unfinished(): Promise<Unfinished | null> {
    const mark = await readFile(join(this.path, MARK), 'utf8').catch(() => null);
    return mark === null ? null : (mark as Unfinished);
  }

  async begin(what: Unfinished): Promise<void> {
    await makePrivateFolder(this.path);
    await writeWhole(join(this.path, MARK), what, 0o600);
  }

  /** Its settings', files' and keys', where they are not there. systemd gives the latter two to the service when it starts. */
  async makeFolders(): Promise<void> {
    for (const path of [this.path, this.dataFolder, this.keysFolder]) await makePrivateFolder(path);
  }

  async finish(): Promise<void> {
    await rm(join(this.path, MARK), { force: true });
  }

  /** What the service is told. Empty before it was written. */
  async settings(): Promise<Readonly<Record<string, string>>> {
    const text = await readFile(join(this.path, SETTINGS), 'utf8').catch(() => '');
    return parseEnv(text) as Record<string, string>;
  }

  async writeSettings(lines: readonly string[]): Promise<void> {
    await writeWhole(join(this.path, SETTINGS), `${lines.join('\n')}\n`, 0o600);
  }

  secretFile(name: (typeof SHOWN_SECRETS)[number] | typeof OWNER_PASSWORD): string {
    return join(this.path, name);
  }

  /** A secret that stays what it is once it was written. */
  async settleSecret(
    name: (typeof SHOWN_SECRETS)[number] | typeof OWNER_PASSWORD,
    make: () => string,
  ): Promise<string> {
    const file = this.secretFile(name);
    if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
    const secret = make();
    await writeWhole(file, `${secret}\n`, 0o600);
    return secret;
  }

  /** The environment of a process of the operator's that works for this network; the owner's where it may migrate. */
  async environment({ asOwner = false } = {}): Promise<Record<string, string>> {
    const settings = await this.settings();
    const owner = new URL(settings['DATABASE_URL'] ?? 'postgres://');
    owner.username = `${owner.username}_owner`;
    return {
      ...settings,
      ...Object.fromEntries(
        SHOWN_SECRETS.map((name) => [`${name.toUpperCase()}_FILE`, this.secretFile(name)]),
      ),
      ...(asOwner
        ? { DATABASE_OWNER_URL: owner.href, DATABASE_OWNER_PASSWORD_FILE: this.secretFile(OWNER_PASSWORD) }
        : {}),
    };
  }

  /** The settings and secrets go. The data stays. */
  async remove(): Promise<void> {
    for (const program of ['caddy', 'nginx'] as const) await rm(this.proxyFile(program), { force: true });
    await rm(this.path, { recursive: true, force: true });
  }
}

/**
 * For its owner alone; the folder that holds those of all networks lets everybody pass, since each service has an account
 * of its own and proxies have theirs, and is listed by its owner alone.
 */
async function makePrivateFolder(path: string): Promise<void> {
  const all = dirname(path);
  await mkdir(all, { recursive: true, mode: 0o711 });
  await chmod(all, 0o711);
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** A file is there as a whole or not at all, wherever the power goes. */
export async function writeWhole(path: string, content: string, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o755 });
  const passing = `${path}.new`;
  const file = await open(passing, 'w', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(passing, mode);
  await rename(passing, path);
}
