import type { Language } from '@nbn/contracts';
import { AlignmentType, type IStylesOptions } from 'docx';
import { CITATION_STYLE } from '../../sources/files/sources.word.ts';
import { ENGLISH_RUN, runIn } from './word-language.ts';

/** Twentieths of a point. */
const MARK = 850;
const SERIF = 'Georgia';

/**
 * Paragraph styles by what a clause is. Headings are Word's own, so that its navigation and its tagged PDF
 * know them.
 */
export const STYLE_OF = {
  clause: 'NorbanetClause',
  item: 'NorbanetItem',
  note: 'NorbanetNote',
  row: 'NorbanetRow',
  head: 'NorbanetHead',
  facts: 'NorbanetFacts',
  /** The heading of the contents: Word's own, which stands in no contents. */
  contents: 'TOCHeading',
} as const;
/** As Word shows them, and as the import recognises them when the file comes back. */
export const STYLE_NAMES = {
  NorbanetClause: 'Norbanet clause',
  NorbanetItem: 'Norbanet item',
  NorbanetNote: 'Norbanet note',
  NorbanetRow: 'Norbanet row',
  NorbanetHead: 'Norbanet head',
  NorbanetFacts: 'Norbanet facts',
} as const;

/** Of words that lead somewhere. */
export const LINK_STYLE = 'Hyperlink';

const hanging = (left: number, by: number) => ({
  indent: { left, hanging: by },
  spacing: { after: 120, line: 300 },
});

/** In twentieths of a point. */
export const A4_PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_360, bottom: 1_250, left: 1_250, right: 1_250 },
} as const;

/** Of the text of a standard, which is English. */
const DEFAULT_STYLES: IStylesOptions['default'] = {
  document: { run: { font: SERIF, size: 22, ...ENGLISH_RUN } },
  title: {
    run: { font: SERIF, size: 44, bold: true },
    paragraph: { spacing: { after: 120 }, alignment: AlignmentType.LEFT },
  },
  heading1: {
    run: { font: SERIF, size: 30, bold: true },
    paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { font: SERIF, size: 26, bold: true },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  },
  heading3: {
    run: { font: SERIF, size: 23, bold: true },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  },
  heading4: {
    run: { font: SERIF, size: 22, bold: true, italics: true },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
  },
};

/** @param language of what Norbanet writes around the text, which is English. */
export const wordStyles = (language: Language): IStylesOptions => ({
  default: DEFAULT_STYLES,
  paragraphStyles: [
    {
      id: STYLE_OF.clause,
      name: STYLE_NAMES.NorbanetClause,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: hanging(MARK, MARK),
    },
    {
      id: STYLE_OF.item,
      name: STYLE_NAMES.NorbanetItem,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: hanging(MARK + 560, 560),
    },
    {
      id: STYLE_OF.note,
      name: STYLE_NAMES.NorbanetNote,
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '565A60', size: 20 },
      paragraph: hanging(MARK, 0),
    },
    {
      id: STYLE_OF.contents,
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 30, bold: true, ...runIn(language) },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    ...[1, 2, 3].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: { bold: level === 1 },
      paragraph: { indent: { left: (level - 1) * 360 }, spacing: { after: 60 } },
    })),
    {
      id: STYLE_OF.row,
      name: STYLE_NAMES.NorbanetRow,
      basedOn: 'Normal',
      run: { size: 20 },
    },
    {
      id: STYLE_OF.head,
      name: STYLE_NAMES.NorbanetHead,
      basedOn: STYLE_OF.row,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: STYLE_OF.facts,
      name: STYLE_NAMES.NorbanetFacts,
      basedOn: 'Normal',
      run: { color: '565A60', ...runIn(language) },
    },
  ],
  characterStyles: [
    { id: CITATION_STYLE, name: 'Norbanet citation', run: { superScript: true, color: '565A60' } },
    {
      id: LINK_STYLE,
      name: 'Hyperlink',
      basedOn: 'DefaultParagraphFont',
      run: { color: '1F5C43', underline: {} },
    },
  ],
});

/** Where the words begin after the number. */
export const TAB_AT = { heading: MARK, clause: MARK, item: MARK + 560, note: MARK, row: MARK } as const;
