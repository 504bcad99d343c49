import { readFile } from 'node:fs/promises';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { ArchiveFault } from './archive-format.ts';
import { PlaceFault } from './places/archive-place.ts';

/** For whom an archive is sealed: for public keys, or for whoever knows the passphrase. */
export type ArchiveLock = { readonly recipients: readonly string[] } | { readonly passphrase: string };
/** What opens an archive. */
export type ArchiveKey = { readonly identities: readonly string[] } | { readonly passphrase: string };

type Bytes = AsyncIterable<Uint8Array>;

const RECIPIENT = /^age1[0-9a-z]+$/;
const IDENTITY = /^AGE-SECRET-KEY-[0-9A-Z-]+$/;
const SHORTEST_PASSPHRASE = 12;

/** A new pair of keys, in the words of age. */
export async function createKeyPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public keys in a text, with commas or blanks between. @throws ArchiveFault for what is none. */
export function readRecipients(text: string): string[] {
  const recipients = text.split(/[\s,]+/).filter((word) => word !== '');
  for (const recipient of recipients) {
    try {
      if (!RECIPIENT.test(recipient)) throw new Error('Not the form of one');
      new Encrypter().addRecipient(recipient);
    } catch {
      throw new ArchiveFault(
        'A public key of age begins with age1; what was given is none, or has a slip in it.',
      );
    }
  }
  return recipients;
}

/** @throws ArchiveFault */
export async function readPassphraseFile(path: string): Promise<string> {
  const [passphrase = ''] = (await readSecret(path)).split('\n');
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new ArchiveFault(
      `The first line of ${path} is the passphrase; it needs ${SHORTEST_PASSPHRASE} characters.`,
    );
  return passphrase;
}

/** The secret keys in a file as age-keygen writes it. @throws ArchiveFault */
export async function readIdentityFile(path: string): Promise<string[]> {
  const lines = (await readSecret(path)).split('\n').map((line) => line.trim());
  const identities = lines.filter((line) => IDENTITY.test(line));
  if (identities.length === 0)
    throw new ArchiveFault(`${path} holds no secret key; such a line begins with AGE-SECRET-KEY-1.`);
  return identities;
}

async function readSecret(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new ArchiveFault(`${path} cannot be read.`);
  });
}

/** Seals a stream as it goes by. */
export async function seal(plain: Bytes, lock: ArchiveLock): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase);
  else for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  return asBytes(await encrypter.encrypt(asStream(plain)));
}

/**
 * Opens a stream as it goes by. What was read so far is what was sealed; that it is all shows at the end.
 * @throws ArchiveFault for another key, at once; while it is read, for a byte that was changed or is missing.
 */
export async function unseal(sealed: Bytes, key: ArchiveKey): Promise<Bytes> {
  const decrypter = new Decrypter();
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase);
  else
    for (const identity of key.identities) {
      try {
        decrypter.addIdentity(identity);
      } catch {
        throw new ArchiveFault('The secret key has a slip in it.');
      }
    }
  const opened = await decrypter.decrypt(asStream(sealed)).catch((error: unknown) => {
    if (error instanceof PlaceFault) throw error;
    if (error instanceof Error && /identit|passphrase/i.test(error.message))
      throw new ArchiveFault(
        'This key does not open the archive: it was sealed for another one, or its beginning was damaged.',
      );
    throw new ArchiveFault('This is no archive sealed with age, or its beginning was damaged.');
  });
  return unsealed(asBytes(opened));
}

async function* unsealed(bytes: Bytes): Bytes {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch((error: unknown) => {
        if (error instanceof Error && 'code' in error) throw error;
        throw new ArchiveFault('The archive is damaged: bytes of it were changed, or its end is missing.');
      });
      if (done) return;
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
}

function asStream(bytes: Bytes): ReadableStream<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

const asBytes = (stream: ReadableStream<Uint8Array>): Bytes => stream as unknown as Bytes;
