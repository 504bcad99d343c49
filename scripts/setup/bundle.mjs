// Puts the compiled server's own modules together in dist/server, with the packages that are made of many files: at
// the start, Node then opens a few files instead of thousands. All other packages stay where they are, and so does what
// is asked for by its place: threads, migrations and data are found in dist/src.
import { dirname, relative, sep } from 'node:path';
import { build } from 'vite';
import { inProject } from './project-root.mjs';

const out = inProject('dist', 'server');
/**
 * Each for itself, so that packages are loaded in the order in which they are asked for: the one for
 * decorators' metadata before all.
 */
const inputs = ['main.js', 'serve.js', 'migrate.js', 'operate.js', 'search-rebuild.js'];
/**
 * Packages of a hundred files and more, with those that share their state: all of Nest, or none. Each is loaded from
 * here alone; what also has parts in native code, or finds files of its own by their place, is not among them.
 */
const PACKAGES = [
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/platform-fastify',
  '@nestjs/platform-socket.io',
  '@nestjs/typeorm',
  '@nestjs/websockets',
  'bullmq',
  'class-transformer',
  'class-validator',
  'cron-parser',
  'iterare',
  'libphonenumber-js',
  'luxon',
  'rate-limiter-flexible',
  'rxjs',
  'semver',
  'tslib',
  'typeorm',
  'validator',
];
const isInside = (id) =>
  id === '@nestjs/swagger' ||
  /^(?:[./\\\0]|@nbn\/|[A-Za-z]:)/.test(id) ||
  PACKAGES.some((name) => id === name || id.startsWith(`${name}/`));
const posix = (path) => path.split(sep).join('/');

/** A module says where it stood before, not where it stands now. */
const places = {
  name: 'places',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('import.meta.')) return null;
    const at = `new URL(${JSON.stringify(posix(relative(out, id)))}, HERE)`;
    const folder = `decodeURIComponent(new URL(${JSON.stringify(`${posix(relative(out, dirname(id)))}/`)}, HERE).pathname.slice(0, -1))`;
    return {
      code: code
        .replaceAll('import.meta.dirname', folder)
        .replaceAll('import.meta.url', `${at}.href`)
        .replaceAll('HERE', 'import.meta.url'),
      map: null,
    };
  },
};

/**
 * What the decorators say of the API stands in its contract once that is written: when the server runs, they
 * say nothing.
 */
const described = {
  name: 'described',
  enforce: 'pre',
  resolveId: (id) => (id === '@nestjs/swagger' ? '\0described' : null),
  async load(id) {
    if (id !== '\0described') return null;
    const names = Object.keys(await import('@nestjs/swagger')).filter((name) => name.startsWith('Api'));
    return `const silent = () => () => undefined;\n${names.map((name) => `export const ${name} = silent;`).join('\n')}`;
  },
};

/** What the compiler noted of each field for that contract is not carried along either: half a megabyte to read. */
const undescribed = {
  name: 'undescribed',
  enforce: 'pre',
  transform(code) {
    if (!code.includes('_OPENAPI_METADATA_FACTORY')) return null;
    return {
      code: code.replaceAll(/^ +static _OPENAPI_METADATA_FACTORY\(\) \{\n.*\n +\}\n/gm, ''),
      map: null,
    };
  },
};

/** Nest asks TypeORM at run time for names that older versions have: it is to ask the one that is here. */
const oneTypeorm = {
  name: 'one-typeorm',
  enforce: 'pre',
  transform(code, id) {
    if (!/@nestjs[/\\]typeorm[/\\]dist[/\\]common[/\\]typeorm-compat\.js$/.test(id)) return null;
    if (!code.includes("require('typeorm')")) throw new Error(`${id} asks for TypeORM in another way`);
    return {
      code: `import * as typeorm from 'typeorm';\n${code.replaceAll("require('typeorm')", 'typeorm')}`,
      map: null,
    };
  },
};

for (const input of inputs) {
  await build({
    configFile: false,
    root: inProject('.'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [described, undescribed, oneTypeorm, places],
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: input === inputs[0],
      minify: false,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: {
        input: inProject('dist', 'src', input),
        external: (id) => !isInside(id),
        // Names of classes are told in logs and asked for by frameworks.
        output: {
          format: 'esm',
          keepNames: true,
          comments: { legal: true, annotation: false, jsdoc: false },
          entryFileNames: input,
          chunkFileNames: 'part-[hash].js',
        },
      },
    },
    ssr: { noExternal: true },
  });
}
