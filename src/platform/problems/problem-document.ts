import { PROBLEMS, type ProblemCode, type PublicLanguage } from '@nbn/contracts';
import { isConnectionFault } from '../persistence/connection-fault.ts';
import { problemText } from '../text/texts.ts';
import { faultSentence } from './fault-sentence.ts';
import { FieldProblem, Problem } from './problem.ts';

/** RFC 9457 problem details with our stable `code`. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  [extra: string]: unknown;
}

/** Builds the document for a code; `extra` never overrides the standard members. */
export function problemDocument(
  code: ProblemCode,
  extra: Readonly<Record<string, unknown>> = {},
  language: PublicLanguage = 'en',
): ProblemDocument {
  const { status } = PROBLEMS[code];
  const { title, detail } = problemText(code, language);
  return { ...extra, type: `urn:norbanet:problem:${code}`, title, status, detail, code };
}

/** The statuses that the HTTP framework itself raises, told in our own codes. */
const CODE_BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-body',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  406: 'unsupported-type',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('getStatus' in error && typeof error.getStatus === 'function') return Number(error.getStatus());
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return undefined;
}

/**
 * The database cannot take a value of the request: out of its range, no text, no day, no id. What we check
 * ourselves is told by its field; this is the net below, and never a fault of ours that nobody notices.
 */
const INVALID_VALUE_SQLSTATES = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

export function isInvalidValueError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    INVALID_VALUE_SQLSTATES.has(error.code)
  );
}

/** Whatever was thrown, as a problem document; anything unexpected becomes the fixed `internal` text. */
export function toProblemDocument(error: unknown, language: PublicLanguage = 'en'): ProblemDocument {
  if (error instanceof FieldProblem)
    return problemDocument(error.code, { ...error.extra, ...describeFaults(error, language) }, language);
  if (error instanceof Problem) return problemDocument(error.code, error.extra, language);
  if (isInvalidValueError(error)) return problemDocument('invalid-input', { faults: [] }, language);
  if (isConnectionFault(error)) return problemDocument('unavailable', {}, language);
  const code = CODE_BY_STATUS[statusOf(error) ?? 0];
  return problemDocument(code ?? 'internal', {}, language);
}

/** The faults with the sentence of each; none where the failure named none. */
function describeFaults({ code, faults, placesInFile }: FieldProblem, language: PublicLanguage): object {
  if (faults.length === 0 && code !== 'invalid-input') return {};
  return {
    faults: faults.map((fault) => ({ ...fault, message: faultSentence(fault, { language, placesInFile }) })),
  };
}
