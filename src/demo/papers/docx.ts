import type { FileContent } from '../content/papers.ts';
import { createStoredZip } from '#platform/files/stored-zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function paragraph(text: string, style?: 'Title' | 'Heading1'): string {
  const look = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
}

const style = (id: string, name: string, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing ` +
  `w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;

/** The paper as a Word document with real headings. */
export function writeDocx(paper: FileContent): Buffer {
  const body = paper.blocks
    .map((block) => ('heading' in block ? paragraph(block.heading, 'Heading1') : paragraph(block.text)))
    .join('');
  return createStoredZip([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default ' +
        'Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
        `ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ` +
        `ContentType="${WORD_TYPE}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" ` +
        `Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" ` +
        `Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'word/styles.xml',
      `${HEAD}<w:styles ` +
        `xmlns:w="${WORD}">${style('Title', 'Title', 36)}${style('Heading1', 'heading 1', 26)}</w:styles>`,
    ],
    [
      'word/document.xml',
      `${HEAD}<w:document ` +
        `xmlns:w="${WORD}"><w:body>${paragraph(paper.title, 'Title')}${body}</w:body></w:document>`,
    ],
  ]);
}
