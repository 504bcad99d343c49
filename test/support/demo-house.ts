import type { Browser } from 'playwright-core';
import { emailOf, type PersonKey } from '../../src/demo/content/people.ts';
import { type Looks, openBrowser, Visitor } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { aDemo } from './demo-template.ts';
import { RunningNorbanet } from './running-norbanet.ts';
import { sessionOf } from './sessions.ts';

/** The demonstration at a process of its own, for the tests of one file, and a browser to come to it. */
export class DemoHouse {
  database!: TestDatabase;
  norbanet!: RunningNorbanet;
  browser!: Browser;
  private readonly present: Visitor[] = [];

  async open(): Promise<void> {
    const { database, files } = await aDemo();
    this.database = database;
    [this.norbanet, this.browser] = await Promise.all([
      RunningNorbanet.start(database, { demo: true, files }),
      openBrowser(),
    ]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.norbanet?.stop();
    await this.database?.drop();
  }

  /** Somebody who is not signed in. */
  async arrives(name: string, looks: Looks = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.browser, name, this.norbanet.url, looks);
    this.present.push(visitor);
    return visitor;
  }

  /** Somebody of the demonstration, signed in. */
  async comesIn(who: PersonKey, looks: Looks = {}): Promise<Visitor> {
    const visitor = await this.arrives(who, looks);
    await visitor.bring(await sessionOf(this.database, emailOf(who)));
    return visitor;
  }

  /** One leaves before the others, with all that went wrong on the way. */
  async leaves(visitor: Visitor): Promise<readonly string[]> {
    this.present.splice(this.present.indexOf(visitor), 1);
    await visitor.leave();
    return visitor.faults;
  }

  async everybodyLeaves(): Promise<readonly string[]> {
    return (await Promise.all([...this.present].map((visitor) => this.leaves(visitor)))).flat();
  }
}

/**
 * Opens the house before the tests of a file. Nothing may go wrong on anybody's page in a test, and everybody
 * leaves at its end.
 */
export function aDemoHouse(): DemoHouse {
  const house = new DemoHouse();
  beforeAll(() => house.open(), 240_000);
  afterAll(() => house.close());
  afterEach(async () => {
    expect(await house.everybodyLeaves()).toEqual([]);
  });
  return house;
}
