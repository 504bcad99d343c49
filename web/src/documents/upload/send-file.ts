import { fetchFromApi, upload } from '../../api/client.ts';
import { sendInPieces } from './send-in-pieces.ts';

/** A file as small as this goes with its form, in one request. */
const WHOLE_BYTES = 4 * 1024 * 1024;

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * Sends a file with the words of its form: a small one at once, a large one in pieces that go on after a break.
 * Throws like every call.
 */
export async function sendFile<T>(
  path: string,
  fields: Fields,
  file: File,
  onProgress: (share: number) => void,
): Promise<T> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (file.size <= WHOLE_BYTES)
    return upload<T>(path, toFormData(given as Record<string, string>, file), onProgress);
  const { uploadId, forget } = await sendInPieces(file, onProgress);
  const request = new Request(new URL(path, window.location.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...given, uploadId }),
  });
  const response = await fetchFromApi(request);
  await forget();
  return (await response.json()) as T;
}

function toFormData(fields: Readonly<Record<string, string>>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}
