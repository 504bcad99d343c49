import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * The pages that are read without a connection, and what looks after the papers when there is one again: what
 * these need is the shell.
 */
const PAGES = /\/web\/src\/kept-papers\/(?:reading\/\w+Page\.tsx|upkeep\.ts|refresh-papers\.ts)$/;
/** The namespaces that these pages and their frame speak in. */
const NAMESPACES = ['shell', 'problems', 'kept', 'standards'];
const LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'];
/** The typefaces of the Network's languages. */
const FACES = /\/source-(?:sans-3|serif-4)-latin(?:-ext)?-[\w-]+\.woff2$/;
/** What the page names beside its own files. */
const UNHASHED = ['/color-scheme.js', '/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

/** What a message on a device says, by language. */
const MESSAGES = Object.fromEntries(
  LANGUAGES.map((language) => {
    const texts = readFileSync(new URL(`../libs/texts/${language}/push.json`, import.meta.url), 'utf8');
    return [language, (JSON.parse(texts) as { message: string }).message];
  }),
);

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const isChunk = (file: Bundle[string]): file is Chunk => file.type === 'chunk';

/** A chunk and all that it imports, with their styles, as addresses. */
function filesOf(bundle: Bundle, chunks: readonly Chunk[]): string[] {
  const reached = new Set(chunks);
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported && isChunk(imported)) reached.add(imported);
    }
  }
  const files = [...reached].flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
  ]);
  return [...new Set(files)].map((file) => `/${file}`);
}

const holds = (chunk: Chunk, module: RegExp): boolean => chunk.moduleIds.some((id) => module.test(id));

/** What the words of a language come from. */
function languageFiles(bundle: Bundle, language: string): string[] {
  const texts = new RegExp(
    `/libs/texts/${language}/(?:${NAMESPACES.join('|')})\\.json$|/i18n/texts/${language}\\.ts$` +
      (language === 'is' ? '|/i18n/icelandic/icelandic-formats\\.ts$' : ''),
  );
  return filesOf(
    bundle,
    Object.values(bundle)
      .filter(isChunk)
      .filter((chunk) => !chunk.isEntry && holds(chunk, texts)),
  );
}

/** What of the client is kept on devices, as its service worker is told. */
function shellOf(bundle: Bundle) {
  const chunks = Object.values(bundle).filter(isChunk);
  const entry = chunks.find(({ isEntry }) => isEntry)!;
  const pages = chunks.filter((chunk) => holds(chunk, PAGES));
  const faces = Object.keys(bundle)
    .map((name) => `/${name}`)
    .filter((path) => FACES.test(path) && path.startsWith('/assets/'));
  const files = [...filesOf(bundle, [entry, ...pages]), ...faces, ...UNHASHED];
  const languages = Object.fromEntries(
    LANGUAGES.map((language) => {
      const own = languageFiles(bundle, language);
      return [language, own.filter((file) => !files.includes(file))];
    }),
  );
  return { page: '/kept', entry: `/${entry.fileName}`, files, languages };
}

/** Writes the service worker beside the client: its own lines behind the list of what this version needs. */
export const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    const source = readFileSync(new URL('service-worker/service-worker.js', import.meta.url), 'utf8');
    const shell = shellOf(bundle);
    const page = bundle['index.html'];
    const version = createHash('sha256')
      .update(JSON.stringify([shell, MESSAGES, source, page?.type === 'asset' ? page.source : '']))
      .digest('hex')
      .slice(0, 16);
    writeFileSync(
      join(dir!, 'service-worker.js'),
      `const SHELL = ${JSON.stringify({ version, ...shell })};\nconst MESSAGES = ${JSON.stringify(MESSAGES)};\n${source}`,
    );
  },
};
