import { readdirSync, readFileSync } from 'node:fs';
import { findDocuments, findNamedPaths, pathExists } from './document-paths.ts';

const DOCUMENTS = findDocuments();
const NAMED = DOCUMENTS.flatMap((document) =>
  findNamedPaths(document).map((path) => [document, path] as const),
);

/** A row of the table "Find it by file name". */
interface Find {
  readonly wanted: string;
  /** What one types into the search for files. */
  readonly typed: string;
  readonly files: readonly string[];
  /** Of what is a section of a document and has no file of its own. */
  readonly section: string | undefined;
}

function readFinds(document: string): readonly Find[] {
  const [, table = ''] = readFileSync(document, 'utf8').split('## Find it by file name\n');
  const rows = table.split('\n## ')[0]!.split('\n');
  return rows
    .filter((row) => row.startsWith('| ') && row.includes('`'))
    .map((row) => {
      const [wanted, typed, leadsTo] = row.slice(2, -2).split(' | ');
      return {
        wanted: wanted!,
        typed: typed!.replaceAll('`', ''),
        files: findNamedPaths(document, leadsTo!),
        section: /section (\w+)/.exec(leadsTo!)?.[1],
      };
    });
}

const FINDS = readFinds('docs/architecture.md');
const FOLDERS = ['src', 'web/src', 'libs', 'test', 'scripts'].flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`),
);

describe('the documents of the repository', () => {
  it('are all read', () => {
    expect(DOCUMENTS).toEqual(
      expect.arrayContaining([
        'README.md',
        'CONTRIBUTING.md',
        'docs/architecture.md',
        'libs/voting/README.md',
      ]),
    );
  });

  it.each(NAMED)('%s names %s, which is there', (_, path) => {
    expect(pathExists(path)).toBe(true);
  });
});

describe('the tree of docs/architecture.md', () => {
  it.each(FOLDERS)('says what is in %s', (folder) => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`\n| \`${folder}\` | `);
  });
});

describe('what docs/architecture.md finds by file name', () => {
  it('are twelve things', () => {
    expect(new Set(FINDS.map(({ wanted }) => wanted)).size).toBe(12);
  });

  it.each(FINDS)('$wanted: typing $typed leads to each of its files', ({ typed, files, section }) => {
    expect(files).not.toEqual([]);
    for (const file of files) {
      expect(pathExists(file)).toBe(true);
      expect(file).toContain(typed);
      if (section !== undefined) expect(readFileSync(file, 'utf8')).toContain(`**${section}.**`);
    }
  });
});

describe('the paths that a text names', () => {
  it('stand in its code and its links, and nowhere else', () => {
    const text = [
      'See `src/main.ts`, [the map](architecture.md#tree), src/prose.ts and https://example.org/src/far.ts.',
      '```',
      'node scripts/start.mjs --demo > test/output.txt',
      '```',
      '`.job.ts`, `GET /api/src/x`, `.env`, `.env.example`, `src/*/index.ts`, [far](https://example.org/a.md)',
    ].join('\n');
    expect([...findNamedPaths('docs/any.md', text)].sort()).toEqual([
      '.env.example',
      'docs/architecture.md',
      'scripts/start.mjs',
      'src/*/index.ts',
      'src/main.ts',
      'test/output.txt',
    ]);
  });

  it.each([
    ['src/main.ts', true],
    ['src/platform', true],
    ['src/*/index.ts', true],
    ['src/*/no-such-name.ts', false],
    ['no-such-folder/*/index.ts', false],
    ['src/no-such-file.ts', false],
  ])('%s is there: %s', (path, isThere) => {
    expect(pathExists(path)).toBe(isThere);
  });
});
