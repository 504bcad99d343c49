import type { Language } from '@nbn/contracts';
import { blocksOf, referencesIn } from '@nbn/drafting';
import { fillText } from '@nbn/texts';
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { editionLabel, formatDay, frameTexts, proposalLabel } from '../file-labels.ts';
import {
  groupByClause,
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
import { asideIntro } from './round-trip-text.ts';
import { numberComments, wordComments } from './word-comments.ts';
import { bookmarkOf, contentsField } from './word-contents.ts';
import { ENGLISH_RUN, runIn } from './word-language.ts';
import { A4_PAGE, STYLE_OF, wordStyles } from './word-styles.ts';
import { xmlText } from './xml-text.ts';

/**
 * A standard as a Word file: clauses under their numbers, headings as headings, threads as comments on their
 * words.
 */
export async function writeWord(content: StandardContent): Promise<Uint8Array> {
  const { language } = content;
  const threads = numberComments(content.threads);
  const of = groupByClause(threads, ({ thread }) => thread.clauseId);
  const tracked = new TrackedRuns(language);
  const present = new Set(content.clauses.map(({ id }) => id));
  const gone = threads.filter(({ thread }) => !present.has(thread.clauseId));
  const comments = wordComments(threads, language);
  const title = xmlText(content.title);
  const contents = contentsField(content.clauses, language);
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
  const beside = (amendment: FileAmendment): Paragraph => conflictingAmendment(amendment, language);
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
      ...rivals.map(beside),
      ...here.filter(({ change }) => change === 'added').map(beside),
    ];
  };
  const document = new Document({
    creator: 'Norbanet',
    lastModifiedBy: 'Norbanet',
    title,
    description: `${title}, ${editionLabel(content)}`,
    styles: wordStyles(language),
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [
      {
        properties: { page: A4_PAGE },
        footers: { default: pageFooter(content) },
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
                  ...block.rows.flatMap(({ id }) => (proposed.get(id) ?? []).map(beside)),
                ]
              : clauseParagraphs(block.clause, of.get(block.clause.id) ?? []),
          ),
          ...removedClauseComments(gone, language),
          ...definitionParagraphs(content.definitions, STYLE_OF.facts, language),
          ...sourceParagraphs(content.sources, STYLE_OF.facts, language),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** At the foot of each page: what it is of, and its number of how many. */
function pageFooter(content: StandardContent): Footer {
  const edition = `${xmlText(editionLabel(content))}  ·  `;
  const children = [edition, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const look = { size: 18, color: '565A60' };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ ...look, text: `${xmlText(content.title)}, ` }),
          new TextRun({ ...look, ...runIn(content.language), children }),
        ],
      }),
    ],
  });
}

/** A new or a removed clause is read by people, and not back into a standard as other words of this one. */
const introOf = (amendment: FileAmendment, language: Language): string =>
  amendment.change === 'reworded'
    ? asideIntro(amendment, language)
    : `${proposalLabel(amendment, language)}. `;

/** What cannot be tracked in the clause stands beside it, as what it is. */
function conflictingAmendment(amendment: FileAmendment, language: Language): Paragraph {
  const words = { text: amendment.proposedText, formats: amendment.proposedFormats };
  return new Paragraph({
    style: STYLE_OF.facts,
    children: [
      new TextRun({ text: xmlText(introOf(amendment, language)), italics: true }),
      ...formattedRuns(words, ENGLISH_RUN),
    ],
  });
}

function factsOf(content: StandardContent): string {
  const { version, takenAt, language } = content;
  const { facts, state } = frameTexts(language);
  const today = formatDay(takenAt, language);
  if (!version) return fillText(facts.draft, { day: today, state: state[content.state] });
  const day = formatDay(version.at, language);
  return fillText(facts.version, { edition: editionLabel(content), day, today });
}

/** Comments whose clause is no longer in the text go to its end, on the words that they were about. */
function removedClauseComments(threads: readonly NumberedThread[], language: Language): Paragraph[] {
  if (threads.length === 0) return [];
  const { removedClauses, wholeClause } = frameTexts(language).comments;
  return [
    new Paragraph({
      style: 'Heading1',
      children: [new TextRun({ ...runIn(language), text: removedClauses })],
    }),
    ...threads.map(({ thread, ids }) => {
      const quote = thread.anchor.quote || wholeClause;
      return new Paragraph({
        children: commentedRuns({ text: quote, places: [{ ids, start: 0, end: quote.length }] }),
      });
    }),
  ];
}
