import { createECDH } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { createKeyFile, readKeyFile } from '#platform/files/key-file';
import { log } from '#platform/log/log';

const CURVE = 'prime256v1';
const KEY_PATTERN = /^[\w-]{43}$/;

/** The key pair by which push services know this installation (RFC 8292), both parts as base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * Keeps the installation's key for push services in a file of its own, as that of secret ballots is: the first start
 * makes it, and the database does not have it. Where there is none, push messages are not offered.
 */
@Injectable()
export class PushKeyStore implements OnModuleInit {
  private current: PushKeys | null = null;

  constructor(private readonly config: Config) {}

  /** Null where push messages are not offered. */
  get keys(): PushKeys | null {
    return this.current;
  }

  async onModuleInit(): Promise<void> {
    const file = this.config.pushKeyFile;
    try {
      if ((await readKeyFile(file)) === null) await createKeyFile(file, generatePrivateKey());
      this.current = keysOf((await readKeyFile(file)) ?? '');
    } catch {
      this.current = null;
    }
    if (this.current === null)
      log.warn({ file }, 'there is no key for push services in this file, so no push messages are offered');
  }
}

function generatePrivateKey(): string {
  const pair = createECDH(CURVE);
  pair.generateKeys();
  // The number may be a byte shorter than the curve's.
  return Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
    .subarray(-32)
    .toString('base64url');
}

/** Null for what is no key. */
function keysOf(privateKey: string): PushKeys | null {
  if (!KEY_PATTERN.test(privateKey)) return null;
  const pair = createECDH(CURVE);
  pair.setPrivateKey(Buffer.from(privateKey, 'base64url'));
  return { privateKey, publicKey: pair.getPublicKey('base64url') };
}
