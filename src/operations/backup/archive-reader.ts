import { extract } from 'tar-stream';
import {
  ARCHIVE_FORMAT,
  ArchiveFault,
  type Digest,
  FORMAT_MEMBER,
  type Kind,
  KINDS,
  MANIFEST_MEMBER,
  type Manifest,
  PIECE_BYTES,
  parsePieceName,
} from './archive-format.ts';
import { type ArchiveKey, unseal } from './encryption.ts';
import { type ArchiveFile, PlaceFault } from './places/archive-place.ts';
import { RunningDigest } from './running-digest.ts';

/** A table, a file or a key of an archive, as it comes. Whoever does not want it need not read it. */
export interface ArchivedContent {
  readonly kind: Kind;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

type FoundDigest = Digest & { readonly rows: number };

/** Larger than a piece by what the last chunk may bring. */
const LARGEST_PIECE = 2 * PIECE_BYTES;
const LARGEST_MANIFEST = 512 * 1024 * 1024;

/**
 * Reads an archive from its first byte to its last, and compares all that it holds with what its manifest says.
 * `take` gets each table, file and key as it goes by: before the end nobody knows that the archive is whole.
 * @throws ArchiveFault for whatever is not as it was written.
 */
export async function readArchive(
  file: ArchiveFile,
  key: ArchiveKey,
  take: (item: ArchivedContent) => Promise<void> = async () => undefined,
): Promise<Manifest> {
  const source = await file.open();
  try {
    const members = new MemberReader(await unseal(source as AsyncIterable<Buffer>, key));
    const manifest = await members.readAll(take);
    assertAsManifested(manifest, members.found);
    return manifest;
  } finally {
    source.destroy();
  }
}

interface TarMember {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

class MemberReader {
  /** What was read so far, by its kind and name, in its order. */
  readonly found = new Map<string, FoundDigest>();
  private readonly members: AsyncIterator<TarMember>;
  private next: TarMember | undefined;

  constructor(plain: AsyncIterable<Uint8Array>) {
    this.members = tarMembers(plain);
  }

  async readAll(take: (item: ArchivedContent) => Promise<void>): Promise<Manifest> {
    await this.advance();
    await this.readFormat();
    for (;;) {
      if (!this.next) throw new ArchiveFault('The archive has no manifest: its end is missing.');
      if (this.next.name === MANIFEST_MEMBER) return await this.readManifest();
      await this.readContent(take);
    }
  }

  private async advance(): Promise<void> {
    const { done, value } = await this.members.next();
    this.next = done ? undefined : value;
  }

  private async readFormat(): Promise<void> {
    if (this.next?.name !== FORMAT_MEMBER || this.next.size > 20)
      throw new ArchiveFault('This was sealed with age, and is no backup of Norbanet.');
    const format = Number(await textOf(this.next.content));
    if (format > ARCHIVE_FORMAT)
      throw new ArchiveFault('A newer version of Norbanet made this archive: restore it with that version.');
    if (format !== ARCHIVE_FORMAT) throw new ArchiveFault('This is no backup of Norbanet.');
    await this.advance();
  }

  /** All pieces of one table, file or key; what nobody reads is hashed all the same. */
  private async readContent(take: (item: ArchivedContent) => Promise<void>): Promise<void> {
    const first = parsePieceName(this.next!.name);
    if (!first) throw new ArchiveFault('The archive holds something that no backup has.');
    const { kind, name } = first;
    const id = `${kind}/${name}`;
    if (this.found.has(id)) throw new ArchiveFault(`The archive holds ${id} twice.`);
    const digest = new RunningDigest(kind === 'database');
    const content = this.readPieces(kind, name, digest);
    await take({ kind, name, content });
    // Where the taker left off.
    for await (const _ of this.readPieces(kind, name, digest));
    this.found.set(id, digest.finish());
  }

  private pieces = 0;

  private async *readPieces(kind: Kind, name: string, digest: RunningDigest): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = this.next && parsePieceName(this.next.name);
      if (!this.next || piece?.kind !== kind || piece.name !== name) {
        this.pieces = 0;
        return;
      }
      if (piece.piece !== this.pieces || this.next.size > LARGEST_PIECE)
        throw new ArchiveFault(`A piece of ${kind}/${name} is missing.`);
      for await (const chunk of this.next.content) {
        digest.update(chunk);
        yield chunk;
      }
      this.pieces += 1;
      await this.advance();
    }
  }

  private async readManifest(): Promise<Manifest> {
    const { size, content } = this.next!;
    if (size > LARGEST_MANIFEST) throw new ArchiveFault('The manifest is none.');
    const manifest = parseManifest(await textOf(content));
    await this.advance();
    if (this.next) throw new ArchiveFault('Something stands behind the end of the archive.');
    return manifest;
  }
}

async function* tarMembers(plain: AsyncIterable<Uint8Array>): AsyncGenerator<TarMember> {
  const parser = extract();
  const feeding = feed(plain, parser);
  feeding.catch((error: unknown) => parser.destroy(error as Error));
  try {
    for await (const entry of parser) {
      const { name, size = 0, type } = entry.header;
      if (type !== 'file') throw new ArchiveFault('The archive holds something that no backup has.');
      yield { name, size, content: entry as AsyncIterable<Uint8Array> };
      entry.resume();
    }
  } catch (error) {
    if (error instanceof ArchiveFault || error instanceof PlaceFault) throw error;
    await Promise.race([feeding, Promise.resolve()]);
    throw new ArchiveFault('The archive is damaged: its inner form is not that of one.', { cause: error });
  }
  // The last bytes are those that say whether any are missing.
  await feeding;
}

async function feed(plain: AsyncIterable<Uint8Array>, parser: ReturnType<typeof extract>): Promise<void> {
  for await (const chunk of plain) if (!parser.write(chunk)) await untilDrained(parser);
  parser.end();
}

function untilDrained(parser: ReturnType<typeof extract>): Promise<void> {
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      parser.off('close', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      parser.off('drain', goOn);
      reject(new ArchiveFault('The archive was not read to its end.'));
    };
    parser.once('drain', goOn);
    parser.once('close', giveUp);
  });
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseManifest(text: string): Manifest {
  let manifest: Partial<Manifest> | null = null;
  try {
    manifest = JSON.parse(text) as Partial<Manifest> | null;
  } catch {
    // Said below.
  }
  const lists = ['migrations', 'tables', 'sequences', 'files', 'missing', 'keys', 'erased'] as const;
  if (
    !manifest ||
    manifest.format !== ARCHIVE_FORMAT ||
    !lists.every((list) => Array.isArray(manifest[list]))
  )
    throw new ArchiveFault('The manifest of the archive cannot be read.');
  return manifest as Manifest;
}

/** Every member is as the manifest says, and none is missing or too many. */
function assertAsManifested(
  { tables, files, keys }: Manifest,
  found: ReadonlyMap<string, FoundDigest>,
): void {
  const named = { database: tables, files, keys };
  let members = 0;
  for (const kind of KINDS) {
    for (const said of named[kind]) {
      const id = `${kind}/${said.name}`;
      const there = found.get(id);
      if (!there && said.bytes === 0 && kind === 'database') continue;
      members += 1;
      if (!there) throw new ArchiveFault(`The archive lacks ${id}.`);
      const isSame = there.bytes === said.bytes && there.sha256 === said.sha256;
      if (!isSame || ('rows' in said && said.rows !== there.rows))
        throw new ArchiveFault(`${id} is not what the manifest of the archive says.`);
    }
  }
  if (members !== found.size)
    throw new ArchiveFault('The archive holds something that its manifest does not name.');
}
