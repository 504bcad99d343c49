import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The product's faces as single ones: Chromium writes a variable face into a PDF as drawings of letters (Type
 * 3).
 */
const STYLES = ['source-sans-3', 'source-serif-4'].flatMap((family) =>
  ['400', '400-italic', '600'].map((style) => `@fontsource/${family}/${style}.css`),
);
const FILE = /^(source-(?:sans-3|serif-4))-[a-z0-9-]+\.woff2$/;

/**
 * `@font-face` rules of 'Source Sans 3' and 'Source Serif 4'; their files stand in `files/` beside the page.
 */
export async function fontFaceRules(): Promise<string> {
  return (await Promise.all(STYLES.map((style) => readFile(resolve(style), 'utf8')))).join('\n');
}

/** The file of a face by its name, as the rules name it; null for any other name. */
export async function fontFaceFile(name: string): Promise<Buffer | null> {
  const family = FILE.exec(name)?.[1];
  return family ? readFile(resolve(`@fontsource/${family}/files/${name}`)).catch(() => null) : null;
}
