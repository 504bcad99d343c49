import { blocksOf, referencesIn } from '@nbn/drafting';
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import {
  amendmentLabel,
  PROPOSES,
  groupByClause,
  formatDay,
  editionLabel,
  withReferencePlaces,
  type FileAmendment,
  type FileClause,
  type StandardContent,
} from '../standard-content.ts';
import { keptWithNext } from '../kept-together.ts';
import { trackAmendments, TrackedRuns } from './word-amendments.ts';
import { definitionParagraphs } from '../../definitions/files/definitions.word.ts';
import { citationRuns, sourceParagraphs } from '../../sources/files/sources.word.ts';
import { clauseParagraph } from './word-clause.ts';
import { commentedRuns, formattedRuns, type NumberedThread } from './word-runs.ts';
import { clauseTable } from './word-table.ts';
import { asideIntro, REMOVED_HEADING, WHOLE_CLAUSE_QUOTE } from './round-trip-text.ts';
import { numberComments, wordComments } from './word-comments.ts';
import { bookmarkOf, contentsField } from './word-contents.ts';
import { A4_PAGE, STYLE_OF, WORD_STYLES } from './word-styles.ts';
import { xmlText } from './xml-text.ts';

/**
 * A standard as a Word file: clauses under their numbers, headings as headings, threads as comments on their
 * words.
 */
export async function writeWord(content: StandardContent): Promise<Uint8Array> {
  const threads = numberComments(content.threads);
  const of = groupByClause(threads, ({ thread }) => thread.clauseId);
  const tracked = new TrackedRuns();
  const present = new Set(content.clauses.map(({ id }) => id));
  const comments = wordComments(threads);
  const title = xmlText(content.title);
  const contents = contentsField(content.clauses);
  const places = new Map(content.clauses.map(({ id }, at) => [id, at]));
  const texts = [
    ...content.clauses,
    ...content.amendments.map(({ proposedFormats: formats }) => ({ formats })),
  ];
  const referred = new Set(texts.flatMap(referencesIn).map(({ clauseId }) => clauseId));
  const { clauses, amendments } = withReferencePlaces(content, ({ id, kind }) =>
    kind === 'row' ? null : `#${bookmarkOf(kind, places.get(id)!)}`,
  );
  const kept = keptWithNext(content.clauses);
  const proposed = groupByClause(amendments, ({ clauseId }) => clauseId);
  const clauseParagraphs = (clause: FileClause, threadsHere: readonly NumberedThread[]): Paragraph[] => {
    const here = proposed.get(clause.id) ?? [];
    const { hunks, conflicting: rivals } = trackAmendments(
      clause,
      here.filter(({ change }) => change !== 'added'),
    );
    const at = places.get(clause.id)!;
    const pageBreakBefore = at === 0 && contents.length > 0;
    return [
      clauseParagraph(clause, {
        threads: threadsHere,
        hunks,
        tracked,
        cited: citationRuns(content.sources, clause.id),
        at,
        isReferred: referred.has(clause.id),
        pageBreakBefore,
        keepNext: kept[at]!,
      }),
      ...rivals.map(conflictingAmendment),
      ...here.filter(({ change }) => change === 'added').map(conflictingAmendment),
    ];
  };
  const document = new Document({
    creator: 'Norbanet',
    lastModifiedBy: 'Norbanet',
    title,
    description: `${title}, ${editionLabel(content)}`,
    styles: WORD_STYLES,
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [
      {
        properties: { page: A4_PAGE },
        footers: { default: pageFooter(`${title}, ${xmlText(editionLabel(content))}`) },
        children: [
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({ style: STYLE_OF.facts, text: xmlText(factsOf(content)) }),
          ...contents,
          ...blocksOf(clauses).flatMap((block) =>
            block.kind === 'table'
              ? [
                  clauseTable(block.rows, block.columns, ({ id }) => ({
                    threads: of.get(id) ?? [],
                    cited: citationRuns(content.sources, id),
                  })),
                  ...block.rows.flatMap(({ id }) => (proposed.get(id) ?? []).map(conflictingAmendment)),
                ]
              : clauseParagraphs(block.clause, of.get(block.clause.id) ?? []),
          ),
          ...removedClauseComments(threads.filter(({ thread }) => !present.has(thread.clauseId))),
          ...definitionParagraphs(content.definitions, STYLE_OF.facts),
          ...sourceParagraphs(content.sources, STYLE_OF.facts),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** At the foot of each page: what it is of, and its number of how many. */
function pageFooter(edition: string): Footer {
  const children = [`${edition}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ size: 18, color: '565A60', children })] })],
  });
}

/** A new or a removed clause is read by people, and not back into a standard as other words of this one. */
const introOf = (amendment: FileAmendment): string => {
  const label = amendmentLabel(amendment);
  return amendment.change === 'reworded' ? asideIntro(label) : `${label}, ${PROPOSES[amendment.change]}. `;
};

/** What cannot be tracked in the clause stands beside it, as what it is. */
function conflictingAmendment(amendment: FileAmendment): Paragraph {
  return new Paragraph({
    style: STYLE_OF.facts,
    children: [
      new TextRun({ text: xmlText(introOf(amendment)), italics: true }),
      ...formattedRuns({ text: amendment.proposedText, formats: amendment.proposedFormats }),
    ],
  });
}

function factsOf({ version, takenAt, ...content }: StandardContent): string {
  const which = editionLabel({ version, takenAt });
  return version
    ? `${which} of ${formatDay(version.at)}. Downloaded on ${formatDay(takenAt)}.`
    : `${which[0]!.toUpperCase()}${which.slice(1)}, ${content.state.replaceAll('-', ' ')}. A draft is not an adopted text.`;
}

/** Comments whose clause is no longer in the text go to its end, on the words that they were about. */
function removedClauseComments(threads: readonly NumberedThread[]): Paragraph[] {
  if (threads.length === 0) return [];
  return [
    new Paragraph({ style: 'Heading1', text: REMOVED_HEADING }),
    ...threads.map(({ thread, ids }) => {
      const quote = thread.anchor.quote || WHOLE_CLAUSE_QUOTE;
      return new Paragraph({
        children: commentedRuns({ text: quote, places: [{ ids, start: 0, end: quote.length }] }),
      });
    }),
  ];
}
