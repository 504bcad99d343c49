import { crc32, deflateRawSync } from 'node:zlib';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says of its size, where that is a lie. */
  readonly said?: number;
}

/** A ZIP package with pressed entries, as honest as it is told to be. */
export function createZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name: given, content, said } of parts) {
    const [name, bytes] = [Buffer.from(given), Buffer.from(content as string)];
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(said ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, where, name);
    offset += 4 + shared.length + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listing, end]));
}

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** The parts of a Word document. @param body WordprocessingML. */
export function wordParts(body: string, more: readonly ZipPart[] = [], relations = ''): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      content:
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default ' +
        'Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
        `ContentType="${TYPE}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content:
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" ` +
        `Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content:
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" ` +
        `Type="${OFFICE}/styles" Target="styles.xml"/>${relations}</Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content:
        `${HEAD}<w:styles ${NAMESPACES}>${style('Tiitel', 'Title')}` +
        `${style('Sisukorrapealkiri', 'TOC Heading')}${style('SK1', 'toc 1')}` +
        `${[1, 2, 3, 4, 5].map((level) => style(`Pealkiri${level}`, `heading ${level}`)).join('')}` +
        `</w:styles>`,
    },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ];
}

export const FOOTNOTES = {
  relation: `<Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`,
  part: (id: number, words: string): ZipPart => ({
    name: 'word/footnotes.xml',
    content:
      `${HEAD}<w:footnotes ${NAMESPACES}><w:footnote ` +
      `w:id="${id}">${paragraph(words)}</w:footnote></w:footnotes>`,
  }),
};

/** A bulleted list, number 3. */
export const BULLETS = {
  relation: `<Relationship Id="r3" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
  part: {
    name: 'word/numbering.xml',
    content:
      `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl ` +
      'w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num ' +
      'w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  },
} as const satisfies { relation: string; part: ZipPart };

/** Comments of Word, each with who wrote it; one may answer another, by its place, or be resolved. */
export const COMMENTS = {
  relation:
    `<Relationship Id="r7" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship ` +
    'Id="r8" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" ' +
    'Target="commentsExtended.xml"/>',
  parts: (
    comments: readonly { by: string; text: string; answers?: number; resolved?: boolean; at?: string }[],
  ): ZipPart[] => [
    {
      name: 'word/comments.xml',
      content: `${HEAD}<w:comments ${NAMESPACES} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${comments
        .map(
          ({ by, text, at = '2026-03-02T09:30:00Z' }, id) =>
            `<w:comment w:id="${id}" w:author="${by}" w:date="${at}"><w:p ` +
            `w14:paraId="0000000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
        )
        .join('')}</w:comments>`,
    },
    {
      name: 'word/commentsExtended.xml',
      content: `${HEAD}<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${comments
        .map(
          ({ answers, resolved }, id) =>
            `<w15:commentEx w15:paraId="0000000${id}"${answers === undefined ? '' : ` w15:paraIdParent="0000000${answers}"`} w15:done="${resolved ? 1 : 0}"/>`,
        )
        .join('')}</w15:commentsEx>`,
    },
  ],
  /** Words with a comment on them. */
  around: (id: number, words: string): string =>
    `<w:commentRangeStart w:id="${id}"/><w:r><w:t ` +
    `xml:space="preserve">${words}</w:t></w:r><w:commentRangeEnd ` +
    `w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
} as const;

export const run = (words: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const inserted = (by: string, words: string, at = '2026-03-01T10:00:00Z'): string =>
  `<w:ins w:id="1" w:author="${by}" w:date="${at}">${run(words)}</w:ins>`;
export const deleted = (by: string, words: string, at = '2026-03-01T10:00:00Z'): string =>
  `<w:del w:id="2" w:author="${by}" w:date="${at}"><w:r><w:delText ` +
  `xml:space="preserve">${words}</w:delText></w:r></w:del>`;

export const wordFile = (
  body: string,
  more: readonly ZipPart[] = [],
  relations = '',
): Uint8Array<ArrayBuffer> => createZip(wordParts(body, more, relations));

/** One paragraph; styles are named in Estonian, as Word names them there. */
export function paragraph(text: string, { look, runs = '' }: { look?: string; runs?: string } = {}): string {
  return `<w:p>${look ? `<w:pPr><w:pStyle w:val="${look}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${runs}</w:p>`;
}

export function wordForm(
  fields: Readonly<Record<string, string>>,
  content: Uint8Array<ArrayBuffer>,
  name = 'guideline.docx',
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([content]), name);
  return form;
}
