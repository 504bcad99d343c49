import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from './app.ts';
import { openBrowser, Visitor } from './browser.ts';
import { NorbanetProcess } from './norbanet-process.ts';
import { openSessionFor } from './sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from './test-network.ts';

/**
 * An empty network at an application of the test's own, a process beside it for the browser, and those who come.
 */
export class NetworkApp {
  app!: TestApp;
  network!: TestNetwork;
  norbanet!: NorbanetProcess;
  private browser: Browser | undefined;
  private visitors: Visitor[] = [];

  constructor(
    private readonly browserPath?: string,
    private readonly findSettings: () => Readonly<Record<string, string>> = () => ({}),
  ) {}

  async open(): Promise<void> {
    const environment = this.findSettings();
    this.app = await startApp({ environment });
    this.network = await createTestNetwork(this.app);
    [this.norbanet, this.browser] = await Promise.all([
      NorbanetProcess.start(this.app.database, { environment }),
      openBrowser(this.browserPath),
    ]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.norbanet?.stop();
    await this.app?.close();
  }

  /** Somebody at a browser, not signed in yet. */
  async visit({ email }: TestMember): Promise<Visitor> {
    const visitor = await Visitor.create(this.browser!, email, this.norbanet.url);
    this.visitors.push(visitor);
    return visitor;
  }

  /** A new session of a member in a visitor's browser. */
  async signIn(visitor: Visitor, { email }: TestMember): Promise<void> {
    await visitor.setSession(await openSessionFor(this.app.database, email));
  }

  async visitAs(member: TestMember): Promise<Visitor> {
    const visitor = await this.visit(member);
    await this.signIn(visitor, member);
    return visitor;
  }

  async closeAllVisitors(): Promise<void> {
    await Promise.all(this.visitors.map((visitor) => visitor.close()));
    this.visitors = [];
  }
}

/**
 * Starts it, and the tests' browser or another, before the tests of a file; everybody leaves at the end of a test.
 * @param findSettings of both processes, where a test wants others than usual.
 */
export function setUpNetworkApp(
  browserPath?: string,
  findSettings?: () => Readonly<Record<string, string>>,
): NetworkApp {
  const house = new NetworkApp(browserPath, findSettings);
  beforeAll(() => house.open(), 180_000);
  afterEach(() => house.closeAllVisitors());
  afterAll(() => house.close(), 120_000);
  return house;
}
