import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const NOT_SEARCHED: ReadonlySet<string> = new Set(['node_modules', 'dist', '.data', '.git']);
/** Made by whoever runs the project, and ignored by Git. */
const MADE_LATER: ReadonlySet<string> = new Set(['.env', '.data', 'docker/.env', 'docker/secrets']);

const PATH = /^(?:src|web|libs|test|scripts|docs|docker|\.ci)\/[\w./*-]+$/;
const ROOT_FILE = /^(?:LICENSE|\.?[\w-]+(?:\.[\w-]+)*\.(?:json|c?js|mjs|md)|\.[a-z][a-z-]*(?:\.[a-z]+)?)$/;
/** What one types to find files of a kind, such as `.job.ts`: the end of a name, not a name. */
const NAME_ENDING = /^\.[\w.-]+\.tsx?$/;
const CODE_BLOCK = /^(```+)[^\n]*\n([\s\S]*?)^\1/gm;

/** Every file below a folder, as the repository would name it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (!entry.isDirectory()) return [path];
    return NOT_SEARCHED.has(entry.name) ? [] : filesBelow(path);
  });
}

/** Every Markdown document of the repository. */
export function findDocuments(): readonly string[] {
  return filesBelow('.').filter((file) => file.endsWith('.md'));
}

/**
 * The paths of the repository that a document names, each once: in code spans and code blocks from the root,
 * in links from the document's own folder. A path may hold `*`, for any part of a name.
 */
export function findNamedPaths(document: string, text = readFileSync(document, 'utf8')): readonly string[] {
  const blocks = [...text.matchAll(CODE_BLOCK)].map(([, , code]) => code!);
  const prose = text.replaceAll(CODE_BLOCK, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(document), target)).replace(/\/$/, ''));
  const paths = [...blocks.flatMap(pathsInCode), ...spans.flatMap(pathsInCode), ...links];
  return [...new Set(paths)].filter((path) => !MADE_LATER.has(path));
}

function pathsInCode(code: string): readonly string[] {
  return code
    .split(/[^\w./*-]+/)
    .map((word) => word.replace(/^\.\//, '').replace(/[./]+$/, ''))
    .filter((word) => !NAME_ENDING.test(word) && (PATH.test(word) || ROOT_FILE.test(word)));
}

/** Whether the repository holds what the path names. */
export function pathExists(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const beforeStar = path.slice(0, path.indexOf('*'));
  const folder = beforeStar.slice(0, beforeStar.lastIndexOf('/') + 1);
  const pattern = new RegExp(`^${path.split('*').map(escapePattern).join('[^/]*')}$`);
  return existsSync(folder) && filesBelow(folder).some((file) => pattern.test(file));
}

const escapePattern = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
