import type { DetailedError, Upload } from 'tus-js-client';
import { changeHeaders } from '../../api/client.ts';
import { problemOf, UnreachableError } from '../../api/problem.ts';

/** Small enough for proxies and for a slow line, large enough to be quick. */
const PIECE_BYTES = 8 * 1024 * 1024;
/** A server that restarts is back within a minute. */
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

interface SentFile {
  readonly uploadId: string;
  /** The file has arrived where it belongs: sending it again begins anew. */
  forget(): Promise<void>;
}

/**
 * Sends a file in pieces. After a break of the line, a restart of the server, or a reload of the page in which
 * the same file is chosen again, it goes on where it ended.
 */
export async function sendInPieces(file: File, onProgress: (share: number) => void): Promise<SentFile> {
  // Loaded with the first large file: most members never send one.
  const { Upload: TusUpload } = await import('tus-js-client');
  const sent = await new Promise<Upload>((resolve, reject) => {
    const upload = new TusUpload(file, {
      endpoint: '/api/uploads',
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: false,
      onBeforeRequest: (request) => {
        for (const [name, value] of changeHeaders()) request.setHeader(name, value);
      },
      onProgress: (done, total) => onProgress(total ? done / total : 0),
      onError: (error) => void toProblem(error).then(reject),
      onSuccess: () => resolve(upload),
    });
    void resumeLast(upload).then(() => upload.start());
  });
  return { uploadId: sent.url!.split('/').at(-1)!, forget: () => forgetUploads(sent) };
}

async function resumeLast(upload: Upload): Promise<void> {
  const [last] = await upload.findPreviousUploads();
  if (last) upload.resumeFromPreviousUpload(last);
}

async function forgetUploads(upload: Upload): Promise<void> {
  const storage = upload.options.urlStorage;
  for (const { urlStorageKey } of await upload.findPreviousUploads())
    await storage?.removeUpload(urlStorageKey);
}

async function toProblem(error: Error | DetailedError): Promise<Error> {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response) return new UnreachableError();
  return problemOf(new Response(response.getBody() || null, { status: response.getStatus() }));
}
