import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { createKeyFile, readKeyFile } from '#platform/files/key-file';
import { generateKey, sealBytes, unsealBytes } from '#platform/files/sealed-bytes';
import { log } from '#platform/log/log';
import { NotReady } from '../identity.problems.ts';

const KEY_PATTERN = /^[0-9a-f]{64}$/;

/**
 * Keeps the key under which the secrets of authenticator apps are sealed, in a file of its own, as that of secret
 * ballots is: the first start makes it, and a copy of the database alone makes no codes.
 */
@Injectable()
export class AuthenticatorKeyStore implements OnModuleInit {
  private key: Buffer | null = null;

  constructor(private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    const file = this.config.authenticatorKeyFile;
    try {
      if ((await readKeyFile(file)) === null) await createKeyFile(file, generateKey().toString('hex'));
      const text = (await readKeyFile(file)) ?? '';
      this.key = KEY_PATTERN.test(text) ? Buffer.from(text, 'hex') : null;
    } catch {
      this.key = null;
    }
    if (this.key === null) log.error({ file }, 'there is no key for authenticator apps in this file');
  }

  seal(memberId: string, secret: Buffer): Buffer {
    return sealBytes(this.existingKey(), secret, memberId);
  }

  /** Throws `NotReady` for what was sealed under another key: without its secret, no code is right. */
  unseal(memberId: string, sealed: Buffer): Buffer {
    const key = this.existingKey();
    try {
      return unsealBytes(key, sealed, memberId);
    } catch {
      log.error('the secret of an authenticator app was sealed under another key');
      throw new NotReady();
    }
  }

  private existingKey(): Buffer {
    if (this.key === null) throw new NotReady();
    return this.key;
  }
}
