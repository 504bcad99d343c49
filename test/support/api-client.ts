/** An answer of the API: status, parsed body, headers. */
export interface ApiResponse<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface ClientOptions {
  readonly cookie?: string;
  readonly csrfToken?: string;
}

/** A client of the API, in the name of one session or of nobody. */
export class ApiClient {
  constructor(
    readonly url: string,
    readonly options: ClientOptions = {},
  ) {}

  get = <T = Record<string, unknown>>(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<ApiResponse<T>> => this.send<T>('GET', path, undefined, headers);
  post = <T = Record<string, unknown>>(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<ApiResponse<T>> => this.send<T>('POST', path, body, headers);
  put = <T = Record<string, unknown>>(path: string, body: unknown = {}): Promise<ApiResponse<T>> =>
    this.send<T>('PUT', path, body);
  patch = <T = Record<string, unknown>>(path: string, body: unknown = {}): Promise<ApiResponse<T>> =>
    this.send<T>('PATCH', path, body);
  del = <T = Record<string, unknown>>(path: string): Promise<ApiResponse<T>> => this.send<T>('DELETE', path);

  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ApiResponse<T>> {
    const form = body instanceof FormData;
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...(this.options.cookie ? { cookie: this.options.cookie } : {}),
        ...(this.options.csrfToken ? { 'x-csrf-token': this.options.csrfToken } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (json && text ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }
}

/** All that an answer tells, but for what differs between any two. */
export function comparableResponse({ status, body, headers }: ApiResponse): object {
  const { requestId: _, ...rest } = body;
  return {
    status,
    body: rest,
    headers: [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'),
  };
}
