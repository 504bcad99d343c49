import type { Browser } from 'playwright-core';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from './test-network.ts';
import { startApp, type TestApp } from './app.ts';
import { setOffline, clauseAt, waitForTexts, editorSurface } from './draft-editor.ts';
import { openBrowser, Visitor } from './browser.ts';
import { createDraft, openThread, readStandard } from './standards.ts';
import { NorbanetProcess } from './norbanet-process.ts';
import { openSessionFor } from './sessions.ts';

/** Two members of the Network at the same draft, each in a browser of their own. */
export class TwoEditors {
  app!: TestApp;
  network!: TestNetwork;
  writer!: TestMember;
  denmark!: Visitor;
  estonia!: Visitor;
  draft!: StandardView;
  private norbanet!: NorbanetProcess;
  private browser!: Browser;

  async start(): Promise<void> {
    this.app = await startApp();
    this.network = await createTestNetwork(this.app);
    this.writer = await this.network.as('DK', 'government');
    [this.norbanet, this.browser] = await Promise.all([
      NorbanetProcess.start(this.app.database),
      openBrowser(),
    ]);
    this.denmark = await this.openVisitor('Denmark', this.writer);
    this.estonia = await this.openVisitor('Estonia', await this.network.as('EE', 'ngo'));
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.norbanet?.stop();
    await this.app?.close();
  }

  async openVisitor(name: string, member: TestMember): Promise<Visitor> {
    const visitor = await Visitor.create(this.browser, name, this.norbanet.url);
    await visitor.setSession(await openSessionFor(this.app.database, member.email));
    return visitor;
  }

  /** Makes a draft of these clauses, with a thread on words of it if so wanted, and opens it for both. */
  async open(texts: readonly string[], quote?: string): Promise<void> {
    this.draft = await createDraft(this.writer, texts, 'networks');
    if (quote) await openThread(this.writer, this.draft, quote, 'For how long?');
    await Promise.all([this.openDraft(this.denmark), this.openDraft(this.estonia)]);
  }

  async openDraft(visitor: Visitor): Promise<void> {
    await visitor.open(`/standards/${this.draft.id}`);
    await editorSurface(visitor).waitFor();
    await clauseAt(visitor, 0).waitFor();
  }

  /** Whatever failed, the next test begins with both of them there. */
  async closeDraft(): Promise<void> {
    await Promise.all(
      [this.denmark, this.estonia].map(async (visitor) => {
        await setOffline(visitor, false);
        await visitor.page.goto('/library');
      }),
    );
  }

  /** Waits until both read the same, and this. */
  async waitForSameTexts(says: (texts: string[]) => boolean): Promise<void> {
    await Promise.all([waitForTexts(this.denmark, says), waitForTexts(this.estonia, says)]);
  }

  /** What the database has. */
  async storedTexts(): Promise<string[]> {
    return (await readStandard(this.writer, this.draft.id)).clauses.map(({ text }) => text);
  }
}

/** Starts the application and both browsers before the tests of a file and stops them after it. */
export function setUpTwoEditors(): TwoEditors {
  const two = new TwoEditors();
  beforeAll(() => two.start(), 180_000);
  afterAll(() => two.stop(), 120_000);
  afterEach(() => two.closeDraft());
  return two;
}
