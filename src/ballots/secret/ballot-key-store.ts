import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, ConfigurationError } from '#platform/config/config';
import { BallotKeyUnreadable } from '../ballots.problems.ts';
import { createKeyFile, destroyKeyFile, readKeyFile, writeKeyFile } from '#platform/files/key-file';
import { generateKey, unsealBytes, sealBytes } from '#platform/files/sealed-bytes';

const KEY_PATTERN = /^[0-9a-f]{64}$/;
const FILE_NAME_PATTERN = /^([0-9a-f-]{36})\.key$/;

/**
 * Each open secret ballot has a key under which its signing keys and its boxes lie in the database. It is
 * kept outside of it, in a file of its own under the key of this installation, and destroyed at the close:
 * what the database or a copy of it still holds of the ballot's way can then be read by nobody.
 */
@Injectable()
export class BallotKeyStore {
  private readonly folder: string;
  private installationKeyPromise: Promise<Buffer> | null = null;

  constructor(private readonly config: Config) {
    this.folder = join(config.DATA_DIR, 'ballot-keys');
  }

  /** Makes the key of a ballot that opens. */
  async create(ballotId: string): Promise<Buffer> {
    const key = generateKey();
    await writeKeyFile(
      this.pathOf(ballotId),
      sealBytes(await this.installationKey(), key, ballotId).toString('base64'),
    );
    return key;
  }

  /**
   * The key of an open ballot. Throws `BallotKeyUnreadable` where it is gone, or was made under another
   * installation's key.
   */
  async read(ballotId: string): Promise<Buffer> {
    const sealed = await readKeyFile(this.pathOf(ballotId));
    if (sealed === null) throw new BallotKeyUnreadable();
    try {
      return unsealBytes(await this.installationKey(), Buffer.from(sealed, 'base64'), ballotId);
    } catch {
      throw new BallotKeyUnreadable();
    }
  }

  destroy(ballotId: string): Promise<void> {
    return destroyKeyFile(this.pathOf(ballotId));
  }

  /** The ballots whose keys are here. */
  async listBallotIds(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.flatMap((name) => FILE_NAME_PATTERN.exec(name)?.[1] ?? []);
  }

  /**
   * Makes the key of this installation where there is none yet. Throws `ConfigurationError` where it cannot
   * be made or read.
   */
  async prepare(): Promise<void> {
    const path = this.config.ballotKeyFile;
    if ((await this.readInstallationKey(path)) === null) await this.makeInstallationKey(path);
    await this.installationKey();
  }

  /** Whether there is one, whatever it is worth. */
  async isPrepared(): Promise<boolean> {
    return (await this.readInstallationKey(this.config.ballotKeyFile)) !== null;
  }

  /** Read once: whoever puts another file in its place starts Norbanet again. */
  private installationKey(): Promise<Buffer> {
    this.installationKeyPromise ??= this.loadInstallationKey().catch((error: unknown) => {
      this.installationKeyPromise = null;
      throw error;
    });
    return this.installationKeyPromise;
  }

  private async loadInstallationKey(): Promise<Buffer> {
    const path = this.config.ballotKeyFile;
    const text = await this.readInstallationKey(path);
    if (text === null) throw new ConfigurationError([`BALLOT_KEY_FILE: ${path} is not there`]);
    if (!KEY_PATTERN.test(text)) {
      throw new ConfigurationError([
        `BALLOT_KEY_FILE: ${path} holds no key. ` +
          'A key is 64 hexadecimal digits, as "openssl rand -hex 32" writes them',
      ]);
    }
    return Buffer.from(text, 'hex');
  }

  private async readInstallationKey(path: string): Promise<string | null> {
    try {
      return await readKeyFile(path);
    } catch {
      throw new ConfigurationError([
        `BALLOT_KEY_FILE: ${path} cannot be read. ` +
          'Let the account that runs Norbanet read it, and nobody else',
      ]);
    }
  }

  private async makeInstallationKey(path: string): Promise<void> {
    try {
      await createKeyFile(path, generateKey().toString('hex'));
    } catch {
      throw new ConfigurationError([
        `BALLOT_KEY_FILE: ${path} is not there and cannot be made. Make it: openssl rand -hex 32 > ${path}`,
      ]);
    }
  }

  private pathOf(ballotId: string): string {
    return join(this.folder, `${ballotId}.key`);
  }
}
