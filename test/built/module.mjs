import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'dist');
const IDENTIFIER = /^[\p{L}_$][\p{L}\d_$]*$/u;
const require = createRequire(import.meta.url);

/** A source of the server is there as built; a package as it is. */
function builtFile(path) {
  const place = relative(ROOT, path);
  return place.startsWith('node_modules') ? path : join(BUILD, place.replace(/\.ts$/, '.js'));
}

function exportsOf(file) {
  const names = Object.keys(require(file)).filter((name) => name !== 'default' && IDENTIFIER.test(name));
  return [
    `const built = requireBuilt(${JSON.stringify(file)});`,
    ...names.map((name, at) => `const export${at} = built.${name};`),
    `export { ${names.map((name, at) => `export${at} as ${name}`).join(', ')} };`,
    'export default built.default;',
  ].join('\n');
}

function buildStamp() {
  const file = join(BUILD, '.built-server');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Jest's transform of the server and the packages: a module hands on what Node has loaded in its place. */
export default {
  getCacheKey: (_code, path, { supportsStaticESM }) =>
    createHash('sha256')
      .update(JSON.stringify([buildStamp(), path, supportsStaticESM]))
      .update(readFileSync(import.meta.filename))
      .digest('hex'),
  process: (_code, path, { supportsStaticESM }) => {
    const file = builtFile(path);
    return {
      code: supportsStaticESM ? exportsOf(file) : `module.exports = requireBuilt(${JSON.stringify(file)});`,
    };
  },
};
