import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './shell-files.ts';

/** The theme has five colours of its own: Mantine's other palettes need not come with the first page. */
const withoutForeignColours: Plugin = {
  name: 'without-foreign-colours',
  enforce: 'pre',
  transform: {
    filter: { id: /default-css-variables\.css$/ },
    handler: (css) =>
      css.replaceAll(
        /^\s*--mantine-color-(?:blue|teal|red|yellow|violet|pink|orange|lime|indigo|green|grape|cyan)-[^;]+;\n/gm,
        '',
      ),
  },
};

/** The same palettes in the script; blue and red are named by Mantine itself. */
const withoutForeignPalettes: Plugin = {
  name: 'without-foreign-palettes',
  enforce: 'pre',
  transform: {
    filter: { id: /\/MantineProvider\/default-colors\.mjs$/ },
    handler: (code) =>
      code.replaceAll(
        /^\s*(?:teal|yellow|violet|pink|orange|lime|indigo|green|grape|cyan): \[[^\]]+\],?\n/gm,
        '',
      ),
  },
};

/**
 * Dialogs scroll as the browser does. Mantine's look at its own scroll area only to ask whether it was chosen: it would
 * come with the first page, and with it all that places menus.
 */
const withoutScrollArea: Plugin = {
  name: 'without-scroll-area',
  enforce: 'pre',
  transform: {
    filter: { id: /\/Modal\/ModalRoot\.mjs$/ },
    handler: (code) =>
      code.replace(/^import \{ ScrollArea \} from [^;]+;$/m, 'const ScrollArea = { Autosize: null };'),
  },
};

/**
 * The faces of the pages for everyone, which the server writes: under names of their own, for the letters of
 * their languages.
 */
const PUBLIC_FACES = ['source-sans-3', 'source-serif-4'].flatMap((family) =>
  ['latin', 'latin-ext', 'cyrillic'].map((letters) => ({ family, letters })),
);
const publicFaces: Plugin = {
  name: 'public-faces',
  generateBundle() {
    for (const { family, letters } of PUBLIC_FACES) {
      const file = new URL(
        `../node_modules/@fontsource-variable/${family}/files/${family}-${letters}-wght-normal.woff2`,
        import.meta.url,
      );
      this.emitFile({
        type: 'asset',
        fileName: `fonts/${family}-${letters}.woff2`,
        source: readFileSync(fileURLToPath(file)),
      });
    }
  },
};

/**
 * Texts of pages that stand beside each other come in one file; every other namespace is a file of its own.
 */
const ROOM_TEXTS: Readonly<Record<string, readonly string[]>> = {
  meetings: ['meetings', 'polls', 'agendas', 'minutes', 'session'],
  standards: [
    'standards',
    'drafting',
    'lifecycle',
    'consultations',
    'amendments',
    'publishing',
    'exchange',
    'losses',
  ],
  ballots: ['ballots', 'ask'],
  documents: ['documents', 'uploads'],
};

/** The file for the texts of a language: `texts-en-meetings`. */
function textsChunk(id: string): string | null {
  const [, language, namespace] = /\/libs\/texts\/([a-z]{2})\/([a-z-]+)\.json$/.exec(id) ?? [];
  if (!language || !namespace) return null;
  const room = Object.entries(ROOM_TEXTS).find(([, namespaces]) => namespaces.includes(namespace))?.[0];
  return `texts-${language}-${room ?? namespace}`;
}

const PAGED_LISTS = String.raw`/@tanstack/.*[iI]nfiniteQuery(?:Observer|Behavior)?\.js$`;
/** What almost every page is drawn with, and lists that come page by page: a list without a dialog needs no more. */
const PAGE_PARTS = new RegExp(
  `/web/src/ui/(?:${[
    'Page',
    'PageSkeleton',
    'QueryBoundary',
    'Listing',
    'Notice',
    'ProblemNotice',
    'EmptyState',
    'StateBadge',
    'TimeInZones',
    'ThreadLinks',
    'links',
    'LoadMore',
    'PageContents',
    'SectionTabs',
    'ViewLinks',
  ].join('|')})\\.tsx$|/web/src/meetings/MeetingState\\.tsx$|${PAGED_LISTS}`,
);

/**
 * Small modules that need no other page's: a state in a word, a line in few facts. By itself each would be a
 * file of some hundred bytes.
 */
const SMALL_PARTS = new RegExp(
  `/(?:${[
    'libs/calendar/src/date-format',
    'libs/calendar/src/zones',
    'libs/contracts/src/amendments',
    'libs/contracts/src/areas',
    'libs/contracts/src/consultations',
    'libs/contracts/src/import-export',
    'libs/contracts/src/formats',
    'libs/drafting/src/formats',
    'libs/drafting/src/numbering',
    'libs/drafting/src/outline',
    'web/src/standards/amendments/AmendmentState',
    'web/src/standards/amendments/Amendments\\.module',
    'web/src/minutes/Minutes\\.module',
    'web/src/minutes/owner-choice',
    'web/src/agendas/Agenda\\.module',
    'web/src/areas/AreaBoxes',
    'web/src/areas/ChosenAreas',
    'web/src/areas/ChosenAreas\\.module',
    'web/src/documents/Documents\\.module',
    'web/src/documents/file-kind',
    'web/src/search/MarkedWords',
    'web/src/standards/ClauseLink',
    'web/src/ui/FailureNotice',
    'web/src/priorities/PriorityLink',
    'web/src/standards/FormattedWords',
    'web/src/standards/TextRun',
    'web/src/standards/clause-name',
    'web/src/standards/consultations/Consultations\\.module',
    'web/src/standards/lifecycle/StandardStateBadge',
    'web/src/standards/threads/focus-at-end',
    'web/src/unsaved/use-form-conflict',
    'web/src/contributions/BecameLink',
    'web/src/plans/LineStateBadge',
    'web/src/plans/use-line-text',
    'web/src/plans/Plans\\.module',
    'web/src/plans/AddProgress',
    'web/src/plans/LineRow',
    'web/src/plans/owner-choice',
    'web/src/agendas/ClosedItemNote',
    'web/src/meetings/suggested-day',
    'libs/calendar/src/working-days',
    'libs/contracts/src/polls',
    'web/src/monitoring/AnswersTo',
    'web/src/monitoring/use-citation',
    'web/src/monitoring/use-monitoring-text',
    'web/src/monitoring/Monitoring\\.module',
    'web/src/monitoring/RecommendationStateBadge',
    'web/src/monitoring/queries',
    'libs/contracts/src/monitoring',
  ].join('|')})\\.(?:tsx?|css)$`,
);

/** Fields that pages have in some of their dialogs alone, each kind with all that only it needs. */
const CHOICE =
  '/@mantine/core/esm/components/(?:Select|MultiSelect|Combobox|Pill|PillsInput|TagsInput|Autocomplete)/';
const BOXES =
  '/@mantine/core/esm/components/(?:Checkbox|Radio|SegmentedControl|FloatingIndicator|Progress|Fieldset|List|Accordion)/';
const NUMBERS = '/react-number-format/|/@mantine/core/esm/components/NumberInput/|/web/src/ui/NumberField';

/** What the text editor is made of: as large as all else, and needed by two pages alone. */
const EDITOR = '@tiptap|prosemirror-|yjs|y-|lib0|orderedmap|rope-seq|w3c-';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    withoutForeignColours,
    withoutForeignPalettes,
    withoutScrollArea,
    publicFaces,
    serviceWorker,
    react(),
  ],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: {
      // Pages use the calendar library's zones alone, and of the contracts what they name: nothing else must
      // come along.
      treeshake: {
        moduleSideEffects: [{ test: /\/node_modules\/ical\.js\/|\/libs\/[a-z]+\/src\//, sideEffects: false }],
      },
      output: {
        // Few files: each costs a request, and its headers weigh more than a small module. What every page
        // needs is one; then, by how many pages need it, what a page is drawn with, its fields, its dialogs,
        // and how it asks the server. What pages share beyond that is joined by who shares it, and not merged
        // further: merged chunks can come to need each other, and then one runs before what it needs is
        // there.
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'], priority: 9 },
            { name: textsChunk, debugName: 'texts', test: /\/libs\/texts\/[a-z]{2}\//, priority: 8 },
            { name: 'page', test: PAGE_PARTS, priority: 7 },
            {
              name: 'form',
              test: /\/web\/src\/ui\/(?:Form|form-values)\.tsx?|\/web\/src\/ui\/safeguard\/(?:SafeguardedField|rules)/,
              priority: 6,
            },
            {
              name: 'dialog',
              test: new RegExp(
                `^(?!.*(?:${CHOICE}|${BOXES}|${NUMBERS})).*(?:/node_modules/(?!${EDITOR})|/web/src/ui/)`,
              ),
              minShareCount: 4,
              priority: 5,
            },
            { name: 'choice', test: new RegExp(CHOICE), minShareCount: 2, priority: 4.5 },
            { name: 'boxes', test: new RegExp(BOXES), minShareCount: 2, priority: 4.5 },
            { name: 'number', test: new RegExp(NUMBERS), minShareCount: 2, priority: 4.5 },
            { name: 'editor', test: new RegExp(`/node_modules/(?:${EDITOR})`), priority: 4 },
            {
              name: 'data',
              test: /\/web\/src\/(?!identity|home).*queries\.ts$/,
              minShareCount: 3,
              maxModuleSize: 6_000,
              priority: 3,
            },
            { name: 'parts', test: SMALL_PARTS, priority: 2 },
            { name: 'shared', minShareCount: 2, entriesAware: true, priority: 1 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${name.split('~', 1)[0]!}-[hash].js`,
      },
    },
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:3000', '/socket.io': { target: 'http://127.0.0.1:3000', ws: true } },
  },
});
