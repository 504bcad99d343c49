import type { Visitor } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { takePolicyViolations } from '../support/policy-violations.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

interface Violations {
  /** What pages told of, each with its path. */
  readonly noted: readonly string[];
  /** What the console of the visitor's page said. */
  readonly faults: readonly string[];
}

/** Waits until so many violations were noted, and takes them and all that went wrong with them. */
async function violationsOf(visitor: Visitor, count: number): Promise<Violations> {
  const noted: string[] = [];
  await waitUntil(`${count} violations are noted`, () => {
    noted.push(...takePolicyViolations().filter((each) => each.startsWith('/')));
    return noted.length >= count && visitor.faults.length >= count;
  });
  return { noted, faults: visitor.faults.splice(0) };
}

/** How a script ends that runs in the page: `done`, or the name of its error. */
const attempt = (visitor: Visitor, script: string): Promise<string> =>
  visitor.page.evaluate<string>(
    `(async () => { try { ${script}; return 'done'; } catch (error) { return error.name; } })()`,
  );

const STYLE_ATTRIBUTE = `document.body.setAttribute('style', 'color: red')`;
const SCRIPT = `Object.assign(document.createElement('script'),`;

describe('what a page does against its policy', () => {
  it.each(['/', '/about/en', '/api/docs', '/dev/mail'])(
    'fails the test in which it happens, on %s',
    async (path) => {
      const visitor = await demo.visitAs('DK/ngo');
      await visitor.page.goto(path);
      await attempt(visitor, STYLE_ATTRIBUTE);
      const { noted, faults } = await violationsOf(visitor, 1);
      expect(noted).toEqual([expect.stringMatching(new RegExp(`^${path}: style-src-attr inline`))]);
      expect(faults).toEqual([expect.stringContaining('Content Security Policy')]);
    },
  );

  it('is noticed on every page that a visitor has open', async () => {
    const visitor = await demo.visitAs('DK/ngo');
    const other = await visitor.context.newPage();
    await other.goto('/about/en');
    await other.evaluate(STYLE_ATTRIBUTE);
    // By the page and by its console.
    const noted: string[] = [];
    await waitUntil('both are noted', () => noted.push(...takePolicyViolations()) >= 2);
    expect(noted).toContainEqual(expect.stringContaining('/about/en: style-src-attr inline'));
  });
});

describe('a page of members', () => {
  it('makes no text that holds a tag into markup, and no text into a script', async () => {
    const visitor = await demo.visitAs('DK/ngo');
    await visitor.open('/');
    for (const refused of [
      `document.body.innerHTML = '<b>bold</b>'`,
      `document.body.insertAdjacentHTML('beforeend', '<img>')`,
      `new DOMParser().parseFromString('<p>words</p>', 'text/html')`,
      `${SCRIPT} { src: '/api/session' })`,
      `await navigator.serviceWorker.register('/color-scheme.js')`,
    ])
      expect([refused, await attempt(visitor, refused)]).toEqual([refused, 'TypeError']);
    const style = `document.createElement('style').innerHTML = 'a { color: red }'`;
    expect(await attempt(visitor, style)).toBe('done');
    expect([...visitor.faults, ...takePolicyViolations()]).toEqual([]);

    for (const refused of [
      `${SCRIPT} { text: 'alert(1)' })`,
      `trustedTypes.createPolicy('another', {})`,
      `trustedTypes.createPolicy('default', {})`,
    ])
      expect([refused, await attempt(visitor, refused)]).toEqual([refused, 'TypeError']);
    await violationsOf(visitor, 3);
  });

  it('runs the scripts of its own answer alone, whoever else could write a tag', async () => {
    const visitor = await demo.visitAs('DK/ngo');
    // A page that the test hands over comes from no network, and is asked before it speaks to this machine.
    await visitor.page.context().grantPermissions(['local-network-access']);
    const injected = '<script src="/exit-this-page.js"></script><script>window.ran = true</script>';
    await visitor.page.route('**/meetings', async (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace('<div id="root">', `${injected}<div id="root">`);
      return route.fulfill({ response, body });
    });
    await visitor.open('/meetings');
    const { noted } = await violationsOf(visitor, 2);
    expect(noted).toEqual([
      expect.stringMatching(/^\/meetings: script-src-elem .*exit-this-page\.js/),
      expect.stringContaining('/meetings: script-src-elem inline'),
    ]);
    expect(await visitor.page.evaluate('window.ran')).toBeUndefined();
  });
});
