import { openZip } from '../../src/standards/import-export/word/zip.ts';
import type { ApiClient } from './api-client.ts';
import { pdfPageTexts } from './pdf-text.ts';

const ZIP_LIMITS = { entries: 400, bytes: 40_000_000, ratio: 400 };
/** Addresses outside `/api`. */
const PAGE = /^\/(about|teams|published|glossary|dev\/)/;

/** All the words of an answer, whatever form they come in; nothing where it is refused. */
export async function responseTextAt(
  { url, options: { cookie } }: ApiClient,
  address: string,
): Promise<string> {
  const answer = await fetch(`${url}${PAGE.test(address) ? '' : '/api'}${address}`, {
    headers: cookie ? { cookie } : {},
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok) return '';
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('pdf')) return (await pdfPageTexts(bytes)).join('\n');
  if (!type.includes('officedocument')) return new TextDecoder().decode(bytes);
  const parts = await openZip(bytes, ZIP_LIMITS);
  return [...parts.values()].map((entry) => new TextDecoder().decode(entry)).join('\n');
}
