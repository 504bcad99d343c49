import type { ApiClient } from './api-client.ts';

type Piece = NonNullable<RequestInit['body']>;

const TUS = { 'tus-resumable': '1.0.0' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** An answer of the protocol of uploads in pieces. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
  /** How much the server has, as it says. */
  readonly offset: number | null;
}

async function send(
  { url, options }: ApiClient,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Piece,
  signal?: AbortSignal,
): Promise<UploadAnswer> {
  const response = await fetch(`${url}/api/uploads${path}`, {
    method,
    headers: {
      ...TUS,
      ...(options.cookie ? { cookie: options.cookie } : {}),
      ...(options.csrfToken ? { 'x-csrf-token': options.csrfToken } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body, duplex: 'half' }),
    ...(signal ? { signal } : {}),
  });
  const offset = response.headers.get('upload-offset');
  return {
    status: response.status,
    body: await response.text(),
    headers: response.headers,
    offset: offset === null ? null : Number(offset),
  };
}

/** Announces a file. @param more Headers instead of the usual ones. */
export function announceUpload(
  who: ApiClient,
  size: number,
  name: string,
  { sha256, ...more }: { sha256?: string } & Record<string, string> = {},
): Promise<UploadAnswer> {
  const metadata = `filename ${base64(name)}${sha256 ? `,sha256 ${base64(sha256)}` : ''}`;
  return send(who, 'POST', '', { 'upload-length': String(size), 'upload-metadata': metadata, ...more });
}

/** Announces a file that is accepted. Returns its id. */
export async function beginUpload(
  who: ApiClient,
  size: number,
  name = 'a.txt',
  sha256?: string,
): Promise<string> {
  const { status, headers, body } = await announceUpload(who, size, name, sha256 ? { sha256 } : {});
  if (status !== 201) throw new Error(`${status}: ${body}`);
  return headers.get('location')!.split('/').at(-1)!;
}

export function sendPiece(
  who: ApiClient,
  id: string,
  offset: number,
  piece: Piece,
  signal?: AbortSignal,
): Promise<UploadAnswer> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return send(who, 'PATCH', `/${id}`, headers, piece, signal);
}

export const askOffset = (who: ApiClient, id: string): Promise<UploadAnswer> =>
  send(who, 'HEAD', `/${id}`, {});

export const endUpload = (who: ApiClient, id: string): Promise<UploadAnswer> =>
  send(who, 'DELETE', `/${id}`, {});

export const getUpload = (who: ApiClient, path: string): Promise<UploadAnswer> => send(who, 'GET', path, {});
