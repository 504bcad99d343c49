import { fetchFromApi } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { DocumentView } from '../queries.ts';
import { giveUpPieces, sendInPieces } from '../upload/send-in-pieces.ts';

/** What is said of a document beside its file, as the API takes it. */
export type DocumentWords = Readonly<Record<string, string>>;

/** One file on its way to become a document. It can be stopped and gone on with at any point. */
export interface FileTransfer {
  run(words: DocumentWords, onProgress: (share: number) => void, signal: AbortSignal): Promise<DocumentView>;
  giveUp(): Promise<void>;
}

/** One further try at once, for a line that only blinked; longer waits are shown, so the queue does them. */
const RETRY_DELAYS_MS = [500];

/** After these the server has nothing of the file any more. */
const GONE = new Set([
  'not-found',
  'document-upload-lost',
  'document-type-refused',
  'document-type-mismatch',
  'document-empty',
]);

/** Sends a file in pieces and has it made a document, once, however often an answer is lost on the way. */
export function createTransfer(file: File): FileTransfer {
  let sent: Awaited<ReturnType<typeof sendInPieces>> | null = null;
  return {
    async run(words, onProgress, signal) {
      sent ??= await sendInPieces(file, onProgress, { signal, retryDelays: RETRY_DELAYS_MS });
      const { uploadId, forget } = sent;
      const request = new Request(new URL('/api/documents', window.location.origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...words, uploadId }),
        signal,
      });
      try {
        const response = await fetchFromApi(request);
        await forget();
        return (await response.json()) as DocumentView;
      } catch (problem) {
        if (problem instanceof ApiProblem && GONE.has(problem.code)) {
          await forget();
          sent = null;
        }
        throw problem;
      }
    },
    giveUp: () => giveUpPieces(file),
  };
}
