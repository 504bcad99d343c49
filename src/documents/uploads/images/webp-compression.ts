import { open } from 'node:fs/promises';

/** Behind the form `RIFF` and `WEBP`. */
const FIRST_CHUNK = 12;
/** Of a frame, before its own chunks. */
const FRAME_HEADER = 16;
const MAX_CHUNKS = 20;

/** Whether the first picture in a WebP file was pressed without loss (RFC 9649, section 2.6). */
export async function isLosslessWebp(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const header = Buffer.alloc(8);
    let at = FIRST_CHUNK;
    for (let chunks = 0; chunks < MAX_CHUNKS; chunks += 1) {
      const { bytesRead } = await file.read(header, 0, header.length, at);
      if (bytesRead < header.length) return false;
      const kind = header.toString('latin1', 0, 4);
      if (kind === 'VP8L') return true;
      if (kind === 'VP8 ') return false;
      const length = header.readUInt32LE(4);
      at += header.length + (kind === 'ANMF' ? FRAME_HEADER : length + (length % 2));
    }
    return false;
  } finally {
    await file.close();
  }
}
