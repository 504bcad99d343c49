import {
  BUNDLE_FORMAT,
  type BallotBundle,
  checkBundle,
  type PaperFileFormat,
  type ImportedPoll,
  importPapers,
  readPollHead,
  UnreadableFile,
} from '@nbn/voting';

/** Papers of another program, which does not say how they are counted. */
export type PapersWithoutRules = ReturnType<typeof readPollHead> & {
  readonly text: string;
  readonly format: 'blt' | 'toi';
};

/** What a chosen file turned out to be. */
export type ParsedBallotFile =
  | { readonly kind: 'bundle'; readonly bundle: BallotBundle }
  | { readonly kind: 'poll'; readonly poll: ImportedPoll }
  | { readonly kind: 'unruled'; readonly papers: PapersWithoutRules }
  | { readonly kind: 'unreadable'; readonly code: UnreadableFile['code']; readonly line: number | null };

/** Reads a bundle, or papers in another program's format. */
export function parseBallotFile(name: string, text: string): ParsedBallotFile {
  try {
    const format = fileFormat(name);
    if (format) return parsePoll(text, format);
    const bundle = JSON.parse(text) as BallotBundle;
    if (bundle.format !== BUNDLE_FORMAT) return { kind: 'unreadable', code: 'no-poll', line: null };
    // What lacks a part throws here and not in the middle of the page.
    checkBundle(bundle);
    return { kind: 'bundle', bundle };
  } catch (fault) {
    return fault instanceof UnreadableFile
      ? { kind: 'unreadable', code: fault.code, line: fault.line }
      : { kind: 'unreadable', code: 'no-poll', line: null };
  }
}

function parsePoll(text: string, format: PaperFileFormat): ParsedBallotFile {
  try {
    return { kind: 'poll', poll: importPapers(text, format) };
  } catch (fault) {
    // A table that does not say how it is counted may have left out whose seats they were: nobody can say
    // that for it.
    const isSayable =
      fault instanceof UnreadableFile &&
      fault.code === 'no-rules' &&
      format !== 'csv' &&
      !/^#\s*NORBANET /m.test(text);
    if (!isSayable) throw fault;
    return { kind: 'unruled', papers: { ...readPollHead(text, format), text, format } };
  }
}

function fileFormat(name: string): PaperFileFormat | null {
  if (/\.csv$/i.test(name)) return 'csv';
  if (/\.blt$/i.test(name)) return 'blt';
  return /\.(?:toi|toc|soi|soc)$/i.test(name) ? 'toi' : null;
}
