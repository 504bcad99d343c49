import type { Browser } from 'playwright-core';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { type DisplayOptions, openBrowser, Visitor } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { createSettledDemoCopy } from './demo-template.ts';
import { NorbanetProcess } from './norbanet-process.ts';
import { openSessionFor } from './sessions.ts';

/** The demonstration at a process of its own, for the tests of one file, and a browser to come to it. */
export class DemoApp {
  database!: TestDatabase;
  norbanet!: NorbanetProcess;
  browser!: Browser;
  private readonly visitors: Visitor[] = [];

  async open(): Promise<void> {
    const { database, files } = await createSettledDemoCopy();
    this.database = database;
    [this.norbanet, this.browser] = await Promise.all([
      NorbanetProcess.start(database, { demo: true, files }),
      openBrowser(),
    ]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.norbanet?.stop();
    await this.database?.drop();
  }

  /** Somebody who is not signed in. */
  async visit(name: string, looks: DisplayOptions = {}): Promise<Visitor> {
    const visitor = await Visitor.create(this.browser, name, this.norbanet.url, looks);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Somebody of the demonstration, signed in. */
  async visitAs(who: PersonKey, looks: DisplayOptions = {}): Promise<Visitor> {
    const visitor = await this.visit(who, looks);
    await visitor.setSession(await openSessionFor(this.database, emailOf(who)));
    return visitor;
  }

  /** One leaves before the others, with all that went wrong on the way. */
  async closeVisitor(visitor: Visitor): Promise<readonly string[]> {
    this.visitors.splice(this.visitors.indexOf(visitor), 1);
    await visitor.close();
    return visitor.faults;
  }

  async closeAllVisitors(): Promise<readonly string[]> {
    return (await Promise.all([...this.visitors].map((visitor) => this.closeVisitor(visitor)))).flat();
  }
}

/**
 * Starts the demo before the tests of a file. Nothing may go wrong on anybody's page in a test, and everybody
 * leaves at its end.
 */
export function setUpDemoApp(): DemoApp {
  const house = new DemoApp();
  beforeAll(() => house.open(), 240_000);
  afterAll(() => house.close());
  afterEach(async () => {
    expect(await house.closeAllVisitors()).toEqual([]);
  });
  return house;
}
