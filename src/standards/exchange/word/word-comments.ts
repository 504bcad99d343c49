import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { authorWords, commentAuthor, type FileThread } from '../content.ts';
import type { NumberedThread } from './word-clause.ts';
import { orphanNote } from './own-files.ts';
import { xmlWords } from './word-text.ts';

/**
 * Every thread's comments numbered through the file: the first is a comment of Word, the others answer it.
 */
export function numbered(threads: readonly FileThread[]): NumberedThread[] {
  let next = 0;
  return threads.map((thread) => ({ thread, ids: thread.comments.map(() => next++) }));
}

/** The package writes which comments are resolved where one of them says whether it answers another. */
const ANSWERS_NOTHING = { parentId: null } as unknown as { parentId?: number };

export function wordComments(threads: readonly NumberedThread[]): ICommentOptions[] {
  return threads.flatMap(({ thread, ids }) =>
    thread.comments.map(({ by, source, at, text }, place): ICommentOptions => ({
      id: ids[place]!,
      author: xmlWords(commentAuthor({ by, source, at, text })),
      initials: xmlWords(
        (source ? (source.author ?? '') : (by.name ?? authorWords(by)))
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
                children: [new TextRun({ text: xmlWords(orphanNote(thread.anchor.quote)), italics: true })],
              }),
            ]
          : []),
        ...xmlWords(text)
          .split('\n')
          .map((line) => new Paragraph(line)),
      ],
      ...(place > 0 ? { parentId: ids[0]! } : {}),
      ...(thread.state === 'resolved' ? { resolved: true, ...(place === 0 ? ANSWERS_NOTHING : {}) } : {}),
    })),
  );
}
