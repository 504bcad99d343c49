import createClient, { type Middleware } from 'openapi-fetch';
import { claimHeader, keepClaim } from './claims.ts';
import { problemOf, Unreachable } from './problem.ts';
import type { paths } from './schema.d.ts';

let csrf: string | null = null;
let onSignedOut: () => void = () => undefined;

/** Kept from the session's answer; sent with every request that changes something. */
export function keepCsrf(token: string | null): void {
  csrf = token;
}

/** What happens when the server says that nobody is signed in any more (the app goes to the sign-in page and comes back). */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

let onAnswer: () => void = () => undefined;

/** What happens with each answer of the server: the session is alive. */
export function answered(act: () => void): void {
  onAnswer = act;
}

const SAFE = ['GET', 'HEAD'];

/** Headers of a request that changes something. */
function changing(): (readonly [name: string, value: string])[] {
  return [csrf && (['x-csrf-token', csrf] as const), claimHeader()].filter((header) => !!header);
}

/** `fetch` with the session's CSRF token, typed failures, and the way back in when the session ended. */
export async function ask(request: Request): Promise<Response> {
  if (!SAFE.includes(request.method)) for (const [name, value] of changing()) request.headers.set(name, value);
  let response: Response;
  try {
    response = await fetch(request);
  } catch (fault) {
    if (request.signal.aborted) throw fault;
    throw new Unreachable();
  }
  onAnswer();
  if (response.ok || response.status === 304) return response;
  const problem = await problemOf(response);
  keepClaim(problem);
  if (problem.code === 'not-signed-in' && csrf) onSignedOut();
  throw problem;
}

const bareJson: Middleware = {
  // A body-less POST must not claim to hold JSON: the server would try to parse nothing.
  onRequest({ request }) {
    if (request.body === null) request.headers.delete('content-type');
    return request;
  },
};

/**
 * The API, typed by path from `openapi.json`:
 *
 *     const { data } = await api.GET('/api/meetings/{id}', { params: { path: { id } } });
 *
 * A call either resolves with `data` or throws `ApiProblem` / `Unreachable`; read `data!` or use `answer()`.
 */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: ask });
api.use(bareJson);

/** The data of a call that cannot have failed any other way than by throwing: `answer(api.GET('/api/home'))`. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  return data as NonNullable<T>;
}

/** Uploads a form (multipart) with progress from 0 to 1, which `fetch` cannot tell. Throws like every call. */
export function upload<T>(path: string, form: FormData, onProgress: (share: number) => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of changing()) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      const response = new Response(request.responseText || null, { status: request.status, statusText: request.statusText });
      if (response.ok) response.json().then((data: T) => resolve(data), reject);
      else problemOf(response).then((problem) => { keepClaim(problem); reject(problem); }, reject);
    };
    request.send(form);
  });
}
