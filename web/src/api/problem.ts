/** One field of a request that is not as the server expects it. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  /** What is wrong, in the reader's language; it does not name the field. */
  readonly message: string;
}

/** RFC 9457 problem details as the server writes them. */
export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId?: string;
  readonly faults?: readonly FieldFault[];
}

/**
 * A refusal by the server, thrown by every call of the client. Show it with `<ProblemNotice
 * problem={error}/>`; bind its faults to fields with `useFaults(error)`. `extra` holds what the code brings
 * along (the newer text of a conflict …).
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly document: ProblemDocument,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(document.title);
  }

  get code(): string {
    return this.document.code;
  }

  get status(): number {
    return this.document.status;
  }
}

/** No answer came: the network is away, or the server is. Nothing can be said about what the server did. */
export class UnreachableError extends Error {
  override readonly name = 'Unreachable';
}

function isDocument(body: unknown): body is ProblemDocument & Record<string, unknown> {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/** The refusal in an answer of the server, whatever its body is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (isDocument(body)) return new ApiProblem(body, body);
  return new ApiProblem({
    status: response.status,
    code: response.status === 401 ? 'not-signed-in' : 'unknown',
    title: response.statusText,
    detail: '',
  });
}

/** Whether an error is the server's refusal with this code. */
export function isProblem(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}
