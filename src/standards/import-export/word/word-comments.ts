import type { Language } from '@nbn/contracts';
import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { formatAuthor, formatCommentAuthor } from '../file-labels.ts';
import type { FileThread } from '../standard-content.ts';
import type { NumberedThread } from './word-runs.ts';
import { orphanNote } from './round-trip-text.ts';
import { xmlText } from './xml-text.ts';

/**
 * Every thread's comments numbered through the file: the first is a comment of Word, the others answer it.
 */
export function numberComments(threads: readonly FileThread[]): NumberedThread[] {
  let next = 0;
  return threads.map((thread) => ({ thread, ids: thread.comments.map(() => next++) }));
}

/** The package writes which comments are resolved where one of them says whether it answers another. */
const NO_PARENT = { parentId: null } as unknown as { parentId?: number };

export function wordComments(threads: readonly NumberedThread[], language: Language): ICommentOptions[] {
  return threads.flatMap(({ thread, ids }) =>
    thread.comments.map(({ by, source, at, text }, place): ICommentOptions => ({
      id: ids[place]!,
      author: xmlText(formatCommentAuthor({ by, source, at, text }, language)),
      initials: xmlText(
        (source ? (source.author ?? '') : (by.name ?? formatAuthor(by, language)))
          .split(/\s+/)
          .map(([first]) => first ?? '')
          .join('')
          .slice(0, 4),
      ),
      date: new Date(source?.at ?? at),
      children: [
        ...(place === 0 && thread.anchor.state === 'orphan'
          ? [
              new Paragraph({
                children: [
                  new TextRun({ text: xmlText(orphanNote(thread.anchor.quote, language)), italics: true }),
                ],
              }),
            ]
          : []),
        ...xmlText(text)
          .split('\n')
          .map((line) => new Paragraph(line)),
      ],
      ...(place > 0 ? { parentId: ids[0]! } : {}),
      ...(thread.state === 'resolved' ? { resolved: true, ...(place === 0 ? NO_PARENT : {}) } : {}),
    })),
  );
}
