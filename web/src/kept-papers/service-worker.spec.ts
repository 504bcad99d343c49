import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

describe('the service worker', () => {
  const source = read('web/service-worker/service-worker.js');

  it('leaves alone every address that the server answers with a page of its own', () => {
    const [, pages = ''] =
      /setGlobalPrefix\('api', \{\s*exclude: \[([^\]]+)\]/.exec(read('src/configure.ts')) ?? [];
    const roots = new Set([...pages.matchAll(/'([\w-]+)/g)].map(([, root]) => `/${root}`));
    expect(roots.size).toBeGreaterThan(3);
    const [, left = ''] = /NO_PAGES = \[([^\]]+)\]/.exec(source) ?? [];
    for (const path of [...roots, '/api', '/socket.io']) expect(left).toContain(`'${path}'`);
  });

  it('holds the words of the pages that are read without a connection', () => {
    const [, held = ''] = /NAMESPACES = \[([^\]]+)\]/.exec(read('web/shell-files.ts')) ?? [];
    const pages = [...read('web/src/kept-papers/routes.ts').matchAll(/Page', \[([^\]]+)\]/g)];
    expect(pages).toHaveLength(2);
    for (const [, namespaces] of pages)
      for (const [, name] of namespaces!.matchAll(/'(\w+)'/g)) expect(held).toContain(`'${name}'`);
  });

  it('answers reads alone', () => {
    expect(source).toContain(`request.method !== 'GET' || origin !== self.location.origin) return`);
  });
});
