import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import { claimHeader, storeClaim } from './text-claims.ts';
import { type ApiProblem, problemOf, UnreachableError } from './problem.ts';
import type { SessionEndCause } from './session-state.ts';
import { sessionExpiry } from './session-expiry.ts';
import type { paths } from './schema.d.ts';
import { stepUp } from './step-up.ts';

let csrf: string | null = null;
let onSignedOut: (cause: SessionEndCause) => void = () => undefined;

/** Kept from the session's answer; sent with every request that changes something. */
export function setCsrfToken(token: string | null): void {
  csrf = token;
}

/**
 * What happens when the server says that nobody is signed in any more (the app goes to the sign-in page and
 * comes back).
 */
export function setSignedOutHandler(act: (cause: SessionEndCause) => void): void {
  onSignedOut = act;
}

let onPasskeyRequired: () => void = () => undefined;

/** What happens when the server opens nothing more to this session before its member has come with a passkey. */
export function setPasskeyRequiredHandler(act: () => void): void {
  onPasskeyRequired = act;
}

const SAFE_METHODS = ['GET', 'HEAD'];

/** Headers of a request that changes something. */
export function changeHeaders(): (readonly [name: string, value: string])[] {
  return [csrf && (['x-csrf-token', csrf] as const), claimHeader()].filter((header) => !!header);
}

/**
 * `fetch` with the session's CSRF token and the language of the page, typed failures, and the way back in when the
 * session ended. A request that wants a fresh proof of who is there waits for it and is made once more.
 */
export async function fetchFromApi(request: Request): Promise<Response> {
  request.headers.set('accept-language', i18next.language ?? 'en');
  if (!SAFE_METHODS.includes(request.method))
    for (const [name, value] of changeHeaders()) request.headers.set(name, value);
  const again = request.clone();
  let response: Response;
  try {
    response = await fetch(request);
  } catch (fault) {
    if (request.signal.aborted) throw fault;
    throw new UnreachableError();
  }
  const problem = response.ok || response.status === 304 ? null : await problemOf(response);
  recordSessionUse(request, problem);
  if (problem === null) return response;
  if (problem.code === 'step-up-needed' && (await stepUp.ask(problem))) return fetchFromApi(again);
  storeClaim(problem);
  throw problem;
}

/** Every answer to somebody who is signed in keeps the session; one answer says that it has ended. */
function recordSessionUse({ url }: Request, problem: ApiProblem | null): void {
  // What is said about the session itself is for those who asked.
  if (!csrf || url.endsWith('/api/session')) return;
  if (problem?.code === 'not-signed-in') onSignedOut('known');
  else sessionExpiry.recordUse();
  if (problem?.code === 'passkey-required') onPasskeyRequired();
}

/** The session was found to have ended otherwise than by a refusal. */
export function handleSignedOut(cause: SessionEndCause = 'known'): void {
  if (csrf) onSignedOut(cause);
}

/** The session was found to need a passkey otherwise than by a refusal. */
export const handlePasskeyRequired = (): void => onPasskeyRequired();

const omitContentTypeWithoutBody: Middleware = {
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
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: fetchFromApi });
api.use(omitContentTypeWithoutBody);

/**
 * The data of a call that cannot have failed any other way than by throwing: `answer(api.GET('/api/home'))`.
 */
export async function unwrap<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  return data as NonNullable<T>;
}

/**
 * Uploads a form (multipart) with progress from 0 to 1, which `fetch` cannot report. Throws like every call.
 */
export function upload<T>(
  path: string,
  form: FormData,
  onProgress: (share: number) => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of changeHeaders()) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new UnreachableError());
    request.onload = () => {
      const response = new Response(request.responseText || null, {
        status: request.status,
        statusText: request.statusText,
      });
      if (csrf && response.ok) sessionExpiry.recordUse();
      if (response.ok) response.json().then((data: T) => resolve(data), reject);
      else
        problemOf(response).then((problem) => {
          storeClaim(problem);
          reject(problem);
        }, reject);
    };
    request.send(form);
  });
}
