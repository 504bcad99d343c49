import {
  AMENDMENT_CHANGES,
  type AmendmentChange,
  AMENDMENT_LIMITS,
  CLAUSE_KINDS,
  CLAUSE_LEVEL_MAX,
  COUNTRY_CODES,
  DATA_FILE,
  DEFINITION_LIMITS,
  FORMAT_KINDS,
  FORMATS_MAX,
  isTextAddress,
  IMPORT_LIMITS,
  LIMITS,
  SOURCE_LIMITS,
  STANDARD_CLAUSES_MAX,
  THREAD_STATES,
  type TextFormat,
} from '@nbn/contracts';
import type { ImportedClause } from '@nbn/import';
import { amendmentLabel } from '../file-labels.ts';
import type { ParsedAmendment, ParsedFile } from '../word/parsed-file.ts';
import type { ParsedComment, ParsedThread } from '../word/word-threads.ts';
import { DataValidator } from './data-validator.ts';
import { DataFileError } from './data-file-error.ts';

const ROOT_KEYS = [
  'format',
  'formatVersion',
  'standard',
  'version',
  'takenAt',
  'clauses',
  'threads',
  'amendments',
];
/** Of the first version, which said of a clause how deep it is drawn, and not its level. The third has the form of words. */
const KEYS_V1 = {
  amendment: ['ordinal', 'clauseId', 'country', 'baseText', 'proposedText', 'reason', 'at'],
  clause: ['id', 'number', 'mark', 'kind', 'depth', 'text'],
  thread: ['id', 'clauseId', 'state', 'words', 'comments'],
  comment: ['by', 'at', 'text'],
};
const KEYS_V2 = {
  amendment: KEYS_V1.amendment,
  clause: [...KEYS_V1.clause, 'level'],
  thread: [...KEYS_V1.thread, 'lostQuote'],
  comment: [...KEYS_V1.comment, 'source'],
};
const KEYS_V3 = {
  ...KEYS_V2,
  amendment: [...KEYS_V2.amendment, 'baseFormats', 'proposedFormats'],
  clause: [...KEYS_V2.clause, 'formats'],
};
const KEYS: ReadonlyMap<unknown, typeof KEYS_V1> = new Map([
  [1, KEYS_V1],
  [2, KEYS_V2],
  [DATA_FILE.version, KEYS_V3],
]);
const FORMAT_KEYS = { link: ['kind', 'from', 'to', 'href'], other: ['kind', 'from', 'to'] };
const ID_MAX = 100;

/** What a standard rests on, and what its words mean, stays with the one that it was written for: told, and left. */
const LISTS = ['sources', 'definitions'] as const;
const LIST_LIMITS = { sources: SOURCE_LIMITS.sources, definitions: DEFINITION_LIMITS.definitions } as const;
const LIST_NAMES = { sources: 'Sources', definitions: 'Definitions' } as const;

/** What an amendment has besides, by what it does to its clause. */
const CHANGE_KEYS: Readonly<Record<AmendmentChange, readonly string[]>> = {
  reworded: [],
  added: ['change', 'kind', 'level'],
  removed: ['change'],
};

/**
 * Reads a standard that Norbanet wrote as data.
 * @throws DataRefusal when it is anything else, or of an unknown version.
 */
export function readJson(bytes: Uint8Array): ParsedFile {
  const data = parseJson(bytes);
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== DATA_FILE.format)
    throw new DataFileError('foreign');
  const { formatVersion } = data as { formatVersion?: unknown };
  const keys = KEYS.get(formatVersion);
  if (!keys)
    throw new DataFileError(Number.isInteger(formatVersion) ? 'version' : 'shape', [
      { field: 'formatVersion', code: 'format-version' },
    ]);
  const shape = new DataValidator();
  const reading = new DataReader(shape, keys).read(data);
  if (shape.faults.length > 0) throw new DataFileError('shape', shape.faults);
  return reading;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new DataFileError('broken');
  }
}

class DataReader {
  private readonly places = new Map<string, number>();

  constructor(
    private readonly shape: DataValidator,
    private readonly keys: typeof KEYS_V1,
  ) {}

  read(data: object): ParsedFile {
    const { shape } = this;
    const head = shape.object('file', data, [...ROOT_KEYS, ...LISTS.filter((list) => list in data)]) ?? {};
    const standard = shape.object('standard', head['standard'], ['id', 'title', 'state']);
    const clauses = shape
      .list('clauses', head['clauses'], STANDARD_CLAUSES_MAX)
      .map((each, at) => this.clause(`clauses.${at}`, each, at));
    const threads = shape
      .list('threads', head['threads'], IMPORT_LIMITS.threads)
      .map((each, at) => this.thread(`threads.${at}`, each, clauses));
    const proposals = shape
      .list('amendments', head['amendments'], DATA_FILE.amendments)
      .map((each, at) => this.amendment(`amendments.${at}`, each));
    return {
      title: shape.text('standard.title', standard?.['title'] ?? '', LIMITS.title),
      clauses,
      threads: threads.filter(({ comments }) => comments.length > 0),
      proposals,
      losses: LISTS.flatMap((list) => this.leftOut(list, head[list])),
      tracked: { insertions: 0, deletions: 0, authors: [] },
    };
  }

  private leftOut(list: (typeof LISTS)[number], value: unknown): ParsedFile['losses'] {
    const { length: count } = this.shape.list(list, value ?? [], LIST_LIMITS[list]);
    return count === 0 ? [] : [{ kind: 'other', count, where: [LIST_NAMES[list]] }];
  }

  private clause(field: string, value: unknown, at: number): ImportedClause {
    const { shape } = this;
    const clause = shape.object(field, value, this.keys.clause) ?? {};
    const id = shape.text(`${field}.id`, clause['id'], ID_MAX);
    if (this.places.has(id)) shape.addFault(`${field}.id`, 'repeated');
    this.places.set(id, at);
    const level = this.keys === KEYS_V1 ? 'depth' : 'level';
    return {
      fileId: id,
      kind: shape.oneOf(`${field}.kind`, clause['kind'], CLAUSE_KINDS),
      level: shape.integer(`${field}.${level}`, clause[level], 1, CLAUSE_LEVEL_MAX),
      text: shape.text(`${field}.text`, clause['text'], LIMITS.clause),
      formats: this.formats(`${field}.formats`, clause['formats']),
    };
  }

  /** None in a file of a version that did not have them. */
  private formats(field: string, value: unknown): TextFormat[] {
    if (this.keys !== KEYS_V3) return [];
    const { shape } = this;
    return shape.list(field, value, FORMATS_MAX).map((each, at): TextFormat => {
      const place = `${field}.${at}`;
      const isLink = typeof each === 'object' && each !== null && 'href' in each;
      const format = shape.object(place, each, isLink ? FORMAT_KEYS.link : FORMAT_KEYS.other) ?? {};
      const [from, to] = (['from', 'to'] as const).map((edge) =>
        shape.integer(`${place}.${edge}`, format[edge], 0, 2 * LIMITS.clause),
      ) as [number, number];
      const kind = shape.oneOf(`${place}.kind`, format['kind'], FORMAT_KINDS);
      if (!isLink) return { kind, from, to };
      if (!isTextAddress(format['href'])) shape.addFault(`${place}.href`, 'text-address');
      return { kind, from, to, href: String(format['href']) };
    });
  }

  /** A thread whose clause was removed is one on words that are gone, at the last clause. */
  private thread(field: string, value: unknown, clauses: readonly ImportedClause[]): ParsedThread {
    const { shape } = this;
    const thread = shape.object(field, value, this.keys.thread) ?? {};
    const place = this.places.get(shape.text(`${field}.clauseId`, thread['clauseId'], ID_MAX));
    const words =
      thread['words'] === null
        ? null
        : this.anchor(`${field}.words`, thread['words'], clauses[place ?? -1]?.text);
    const lost = thread['lostQuote'] ?? null;
    const lostQuote = lost === null ? null : shape.text(`${field}.lostQuote`, lost, LIMITS.clause);
    return {
      clause: place ?? clauses.length - 1,
      start: 0,
      end: 0,
      ...(place === undefined ? {} : words),
      isResolved: shape.oneOf(`${field}.state`, thread['state'], THREAD_STATES) === 'resolved',
      lostQuote: place === undefined ? (lostQuote ?? words?.quote ?? '') : lostQuote,
      comments: shape
        .list(`${field}.comments`, thread['comments'], DATA_FILE.comments)
        .map((each, at) => this.comment(`${field}.comments.${at}`, each)),
    };
  }

  private anchor(
    field: string,
    value: unknown,
    text: string | undefined,
  ): { start: number; end: number; quote: string } | undefined {
    const { shape } = this;
    const words = shape.object(field, value, ['start', 'end', 'quote']);
    if (!words) return undefined;
    const [start, end] = (['start', 'end'] as const).map((edge) =>
      shape.integer(`${field}.${edge}`, words[edge], 0, 2 * LIMITS.clause),
    ) as [number, number];
    const quote = shape.text(`${field}.quote`, words['quote'], LIMITS.clause);
    if (text !== undefined && text.slice(start, end) !== quote) shape.addFault(`${field}.quote`, 'quotation');
    return { start, end, quote };
  }

  private comment(field: string, value: unknown): ParsedComment {
    const { shape } = this;
    const comment = shape.object(field, value, this.keys.comment) ?? {};
    const by =
      shape.object(`${field}.by`, comment['by'], ['name', 'organisation', 'country', 'seat', 'said']) ?? {};
    const saidBy = shape.text(`${field}.by.said`, by['said'], 4 * IMPORT_LIMITS.author);
    const source = comment['source'] ?? null;
    const named = source === null ? null : shape.object(`${field}.source`, source, ['author', 'at']);
    const [author, at] = named
      ? [
          named['author'] === null
            ? ''
            : shape.text(`${field}.source.author`, named['author'], IMPORT_LIMITS.author),
          named['at'] === null ? null : shape.instant(`${field}.source.at`, named['at']),
        ]
      : [saidBy, shape.instant(`${field}.at`, comment['at'])];
    return { author, at, text: shape.text(`${field}.text`, comment['text'], LIMITS.comment) };
  }

  private amendment(field: string, value: unknown): ParsedAmendment {
    const { shape } = this;
    const change = this.change(`${field}.change`, value);
    const amendment = shape.object(field, value, [...this.keys.amendment, ...CHANGE_KEYS[change]]) ?? {};
    const clause = this.places.get(shape.text(`${field}.clauseId`, amendment['clauseId'], ID_MAX));
    if (clause === undefined) shape.addFault(`${field}.clauseId`, 'file-clause');
    return {
      change,
      shape: change === 'added' ? this.clauseShape(field, amendment) : null,
      clause: clause ?? 0,
      author: this.proposerLabel(field, amendment),
      at: shape.instant(`${field}.at`, amendment['at']),
      text: shape.text(`${field}.proposedText`, amendment['proposedText'], LIMITS.clause),
      formats: this.formats(`${field}.proposedFormats`, amendment['proposedFormats']),
      baseText: shape.text(`${field}.baseText`, amendment['baseText'], LIMITS.clause),
      baseFormats: this.formats(`${field}.baseFormats`, amendment['baseFormats']),
      reason: shape.text(`${field}.reason`, amendment['reason'], AMENDMENT_LIMITS.reason),
    };
  }

  /** Before the third version nothing but other words was proposed. */
  private change(field: string, value: unknown): AmendmentChange {
    if (this.keys !== KEYS_V3 || typeof value !== 'object' || value === null || !('change' in value))
      return 'reworded';
    return this.shape.oneOf(field, value.change, AMENDMENT_CHANGES);
  }

  private clauseShape(
    field: string,
    { kind, level }: Readonly<Record<string, unknown>>,
  ): Pick<ImportedClause, 'kind' | 'level'> {
    return {
      kind: this.shape.oneOf(`${field}.kind`, kind, CLAUSE_KINDS),
      level: this.shape.integer(`${field}.level`, level, 1, CLAUSE_LEVEL_MAX),
    };
  }

  private proposerLabel(field: string, { ordinal, country }: Readonly<Record<string, unknown>>): string {
    const { shape } = this;
    const proposer = {
      ordinal: shape.integer(`${field}.ordinal`, ordinal, 1, 1_000_000),
      country: country === null ? null : shape.oneOf(`${field}.country`, country, COUNTRY_CODES),
    };
    return amendmentLabel(proposer, 'en');
  }
}
