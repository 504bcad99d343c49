import type { DetailedError, Upload, UploadOptions } from 'tus-js-client';
import { changeHeaders } from '../../api/client.ts';
import { problemOf, UnreachableError } from '../../api/problem.ts';
import { sessionExpiry } from '../../api/session-expiry.ts';

/** Small enough for proxies and for a slow line, large enough to be quick. */
const PIECE_BYTES = 8 * 1024 * 1024;
/** A server that restarts is back within a minute. */
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

interface SentFile {
  readonly uploadId: string;
  /** The file has arrived where it belongs: sending it again begins anew. */
  forget(): Promise<void>;
}

interface SendingOptions {
  /** Stops it; what has arrived stays, and the next call goes on from there. */
  readonly signal?: AbortSignal;
  /** How long to wait before each further try when the line breaks. */
  readonly retryDelays?: number[];
}

/**
 * Sends a file in pieces. After a break of the line, a restart of the server, or a reload of the page in which
 * the same file is chosen again, it goes on where it ended.
 */
export async function sendInPieces(
  file: File,
  onProgress: (share: number) => void,
  { signal, retryDelays = RETRY_DELAYS_MS }: SendingOptions = {},
): Promise<SentFile> {
  const { Upload: TusUpload } = await loadTus();
  const sent = await new Promise<Upload>((resolve, reject) => {
    const upload = new TusUpload(file, {
      ...optionsFor(file),
      retryDelays,
      onProgress: (done, total) => onProgress(total ? done / total : 0),
      onError: (error) => void toProblem(error).then(reject),
      onSuccess: () => resolve(upload),
    });
    signal?.addEventListener('abort', () => {
      void upload.abort();
      reject(signal.reason as Error);
    });
    void resumeLast(upload).then(() => signal?.aborted || upload.start());
  });
  return { uploadId: sent.url!.split('/').at(-1)!, forget: () => forgetUploads(sent) };
}

/** Gives up what has arrived of a file, here and at the server. What cannot be told the server finds out later. */
export async function giveUpPieces(file: File): Promise<void> {
  const { Upload: TusUpload } = await loadTus();
  const upload = new TusUpload(file, optionsFor(file));
  const earlier = await upload.findPreviousUploads();
  await forgetUploads(upload);
  const urls = earlier.flatMap(({ uploadUrl }) => (uploadUrl ? [uploadUrl] : []));
  await Promise.allSettled(urls.map((url) => TusUpload.terminate(url, optionsFor(file))));
}

/** Loaded with the first file that is sent so: most members never send one. */
const loadTus = () => import('tus-js-client');

function optionsFor(file: File): UploadOptions {
  return {
    endpoint: '/api/uploads',
    chunkSize: PIECE_BYTES,
    metadata: { filename: file.name },
    removeFingerprintOnSuccess: false,
    onBeforeRequest: (request) => {
      for (const [name, value] of changeHeaders()) request.setHeader(name, value);
    },
    // A large file takes longer than a session lasts without a request: each piece is one.
    onAfterResponse: (_request, response) => {
      if (response.getStatus() < 400) sessionExpiry.recordUse();
    },
  };
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
