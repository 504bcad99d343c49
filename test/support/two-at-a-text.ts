import type { Browser } from 'playwright-core';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, theNetwork } from './actors.ts';
import { startApp, type TestApp } from './app.ts';
import { away, clause, reads, surface } from './at-the-text.ts';
import { openBrowser, Visitor } from './browser.ts';
import { aDraft, openThread, read } from './drafts.ts';
import { RunningNorbanet } from './running-norbanet.ts';
import { sessionOf } from './sessions.ts';

/** Two members of the Network at the same draft, each in a browser of their own. */
export class TwoAtAText {
  network!: TestNetwork;
  writer!: TestMember;
  denmark!: Visitor;
  estonia!: Visitor;
  draft!: StandardView;
  private app!: TestApp;
  private norbanet!: RunningNorbanet;
  private browser!: Browser;

  async start(): Promise<void> {
    this.app = await startApp();
    this.network = await theNetwork(this.app);
    this.writer = await this.network.as('DK', 'government');
    [this.norbanet, this.browser] = await Promise.all([
      RunningNorbanet.start(this.app.database),
      openBrowser(),
    ]);
    this.denmark = await this.arrive('Denmark', this.writer);
    this.estonia = await this.arrive('Estonia', await this.network.as('EE', 'ngo'));
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.norbanet?.stop();
    await this.app?.close();
  }

  async arrive(name: string, member: TestMember): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.browser, name, this.norbanet.url);
    await visitor.bring(await sessionOf(this.app.database, member.email));
    return visitor;
  }

  /** Makes a draft of these clauses, with a thread on words of it if so wanted, and opens it for both. */
  async open(texts: readonly string[], quote?: string): Promise<void> {
    this.draft = await aDraft(this.writer, texts, 'networks');
    if (quote) await openThread(this.writer, this.draft, quote, 'For how long?');
    await Promise.all([this.opens(this.denmark), this.opens(this.estonia)]);
  }

  async opens(visitor: Visitor): Promise<void> {
    await visitor.open(`/standards/${this.draft.id}`);
    await surface(visitor).waitFor();
    await clause(visitor, 0).waitFor();
  }

  /** Whatever failed, the next test begins with both of them there. */
  async leave(): Promise<void> {
    await Promise.all(
      [this.denmark, this.estonia].map(async (visitor) => {
        await away(visitor, false);
        await visitor.page.goto('/library');
      }),
    );
  }

  /** Waits until both read the same, and this. */
  async alike(says: (texts: string[]) => boolean): Promise<void> {
    await Promise.all([reads(this.denmark, says), reads(this.estonia, says)]);
  }

  /** What the database has. */
  async stored(): Promise<string[]> {
    return (await read(this.writer, this.draft.id)).clauses.map(({ text }) => text);
  }
}

/** Starts the application and both browsers before the tests of a file and stops them after it. */
export function twoAtAText(): TwoAtAText {
  const two = new TwoAtAText();
  beforeAll(() => two.start(), 180_000);
  afterAll(() => two.stop(), 120_000);
  afterEach(() => two.leave());
  return two;
}
