import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');
const CORE = join(import.meta.dirname, '../../../node_modules/@mantine/core/esm');
const SHEETS = join(CORE, '../styles');
/** They belong to every page, whatever it is made of. */
const ALWAYS = ['baseline', 'default-css-variables', 'global'];

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) "(\.[^"]+\.mjs)"/g)].map(([, path]) =>
    join(dirname(file), path!),
  );

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.spec.') && !name.startsWith('testing'))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

/** `CheckboxCard` comes along with `Checkbox` as `Checkbox.Card`; who never writes that never draws it. */
function isDrawn(sheet: string): boolean {
  const [, whole, part] = /^(Checkbox|Radio)(Card|Indicator)$/.exec(sheet) ?? [];
  return !whole || sources.some((text) => text.includes(`<${whole}.${part}`));
}

/** The names that the client's own sources import from Mantine's core as values. */
function componentsInUse(): Set<string> {
  const lists = sources.flatMap((text) =>
    [...text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].map(([, list]) => list!),
  );
  return new Set(
    lists
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type ')),
  );
}

/**
 * The sheets that these components need: each module of theirs, and of what they are built of, that names
 * classes.
 */
function sheetsOf(components: ReadonlySet<string>): Set<string> {
  const places = [
    ...readFileSync(join(CORE, 'index.mjs'), 'utf8').matchAll(/import \{([^}]+)\} from "(\.[^"]+)"/g),
  ];
  const open = places
    .filter(([, names]) => names!.split(',').some((name) => components.has(name.trim())))
    .map(([, , path]) => join(CORE, path!));
  const seen = new Set(open);
  for (const file of open) {
    for (const next of importsOf(file)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return new Set(
    [...seen]
      .filter((file) => file.endsWith('.module.mjs'))
      .map((file) => basename(file, '.module.mjs'))
      .filter((name) => isDrawn(name) && existsSync(join(SHEETS, `${name}.css`))),
  );
}

describe('the stylesheets of Mantine', () => {
  const listed = [
    ...readFileSync(join(SOURCES, 'ui/styles.ts'), 'utf8').matchAll(/styles\/([\w-]+)\.css/g),
  ].map(([, name]) => name!);

  it('are those of the components in use, none missing and none too many', () => {
    expect([...listed].toSorted()).toEqual([...ALWAYS, ...sheetsOf(componentsInUse())].toSorted());
  });

  it('stand in the order of Mantine, where a part comes before what is built of it', () => {
    const order = [...readFileSync(join(SHEETS, '../styles.css'), 'utf8').matchAll(/\.m_[0-9a-f]+/g)].map(
      ([name]) => name,
    );
    const place = (sheet: string) =>
      order.indexOf(/\.m_[0-9a-f]+/.exec(readFileSync(join(SHEETS, `${sheet}.css`), 'utf8'))?.[0] ?? '');
    const places = listed
      .filter((name) => !ALWAYS.includes(name))
      .map((name) => [name, place(name)] as const);
    expect(places).toEqual(places.toSorted(([, a], [, b]) => a - b));
  });
});
