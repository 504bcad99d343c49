import { DOCUMENT_TYPES, type DocumentMediaType } from '@nbn/contracts';

type FirstExtension<Endings> = Endings extends readonly [infer First, ...unknown[]] ? First : never;
/** The kinds of file by their usual ending. */
export type FileKind = FirstExtension<(typeof DOCUMENT_TYPES)[DocumentMediaType]>;

/** The usual ending of a media type: the key of its name in words. */
export function fileKind(mediaType: DocumentMediaType): FileKind {
  return DOCUMENT_TYPES[mediaType][0];
}

/** What a file chooser offers: endings, because browsers know few of these types by name. */
export const ACCEPTED_EXTENSIONS = Object.values(DOCUMENT_TYPES)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** A title to start from: the file's name without its ending, with spaces. */
export function titleFromFileName(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
}
