import type { KeptPaper } from './kept-paper.ts';

/** A paper as it lies on the device: of its content and its title nothing can be read. */
export interface SealedPaper {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';
const encode = (text: string) => new TextEncoder().encode(text);

/** The key as the server gave it (base64url), in a form from which no script reads it again. */
export function importPaperKey(key: string): Promise<CryptoKey> {
  const base64 = key.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['encrypt', 'decrypt']);
}

/** Encrypts a paper, bound to its id: one cannot be put in the place of another. */
export async function sealPaper(key: CryptoKey, paper: KeptPaper): Promise<SealedPaper> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = encode(paper.id);
  const data = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData },
    key,
    encode(JSON.stringify(paper)),
  );
  return { id: paper.id, iv, data };
}

/** Null where it was encrypted under another key, or changed since. */
export async function openPaper(key: CryptoKey, { id, iv, data }: SealedPaper): Promise<KeptPaper | null> {
  const additionalData = encode(id);
  try {
    const text = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData }, key, data);
    return JSON.parse(new TextDecoder().decode(text)) as KeptPaper;
  } catch {
    return null;
  }
}
