import { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { OPEN, pagesOf, ROLES } from '../support/demo-pages.ts';
import { UNBRACKETED, untranslated, speakPseudoLocale } from '../support/pseudo-locale.ts';

const demo = setUpDemoApp();
const WIDTHS = [320, 360];
const STRANGER = 'whoever is not signed in';
/** Pages that the server writes, in the language of their address. */
const OF_THE_SERVER = /^\/(?:about|teams|published)/;

/** Those whose pages show most; of the others' pages, those are looked at that are of no kind seen before. */
const WHOLE: readonly string[] = ['Secretariat', 'Denmark, government seat', STRANGER];
const seen = new Set<string>();
const kindOf = (path: string): string => path.replaceAll(/[0-9a-f-]{36}/g, ':id');

/** What a page has in no bracket or does not fit, at each width. */
async function inspect(visitor: Visitor, path: string, data: () => Promise<string>): Promise<string[]> {
  await visitor.open(path);
  const found = await visitor.page.evaluate<string[]>(UNBRACKETED);
  const faults = untranslated(found, await data()).map(
    (text) => `${path} says outside of the texts: ${text}`,
  );
  for (const width of WIDTHS) {
    await visitor.setDisplay({ width, theme: 'light' });
    const overhang = await visitor.overhang();
    if (overhang > 0) faults.push(`${path} at ${width} px is ${overhang} px too wide`);
  }
  return faults;
}

/** Everything that somebody was sent: what stands on a page as it came is no text of ours. */
function listen(visitor: Visitor): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  visitor.page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

async function walk(
  name: string,
  pages: (visitor: Visitor) => Promise<readonly string[]>,
  link?: string,
): Promise<readonly string[]> {
  const visitor = await Visitor.create(demo.browser, name, demo.norbanet.url);
  try {
    const data = listen(visitor);
    if (link) await visitor.signInBy(link);
    await speakPseudoLocale(visitor.context);
    const faults: string[] = [];
    const all = await pages(visitor);
    const paths = WHOLE.includes(name) ? all : all.filter((path) => !seen.has(kindOf(path)));
    for (const path of paths) {
      seen.add(kindOf(path));
      faults.push(...(await inspect(visitor, path, data)));
    }
    return [...new Set(faults)];
  } finally {
    await visitor.close();
  }
}

describe('every page, in a language of longer words', () => {
  it.each(ROLES)(
    'has no text but those of its language, and fits: %s',
    async (role) => {
      const link = demo.norbanet.linkFor(role);
      expect(await walk(role, (visitor) => pagesOf(visitor, role), link)).toEqual([]);
    },
    1_200_000,
  );

  it(`has no text but those of its language, and fits: ${STRANGER}`, async () => {
    const open = OPEN.filter((path) => !OF_THE_SERVER.test(path));
    expect(await walk(STRANGER, () => Promise.resolve(open))).toEqual([]);
  }, 600_000);
});
