import { io, type Socket } from 'socket.io-client';
import { CollabDocument } from '../../web/src/collab/collab-document.ts';
import { releaseDocument, resumeDocument } from '../../web/src/collab/background-documents.ts';
import { LiveClient, type LiveSocket } from '../../web/src/live/live-client.ts';
import type { TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';
import { HeadlessEditor } from './headless-editor.ts';
import { type WordLedger, wordsIn } from './word-ledger.ts';

const PAGE = { href: '/standards', title: 'Standards' };

interface TabOptions {
  readonly url: string;
  readonly member: TestMember;
  readonly number: number;
  readonly standardId: string;
  readonly ledger: WordLedger;
  /** Is told what the page shows after each change. */
  readonly onTexts: (texts: readonly string[]) => void;
}

/** One page of a member with a draft open in it: the product's live client, document and editor. */
export class Tab {
  collab!: CollabDocument;
  editor!: HeadlessEditor;
  isOffline = false;
  /** What happened here that never should. */
  readonly faults: string[] = [];
  private live!: LiveClient;
  private socket: Socket | undefined;
  /** Words that this page has not been told of yet. */
  private waiting: string[] = [];
  /** The word that is being typed letter by letter, and what is missing of it. */
  unfinished = { word: '', rest: '' };

  /** Words that were typed letter by letter: others may see a part of them. */
  readonly spelled: string[] = [];

  constructor(readonly options: TabOptions) {}

  get member(): TestMember {
    return this.options.member;
  }

  /** Opens the page anew: nothing of what it held before is known. */
  async open(): Promise<void> {
    this.live = new LiveClient({
      openSocket: async () => (this.socket = this.openSocket()) as unknown as LiveSocket,
      fetchMissedEvents: () => Promise.resolve([] as never),
      isGapTooOld: () => false,
      setOnline: () => undefined,
      reloadPage: () => this.faults.push('the page was told to load again'),
      isStillSignedIn: () => Promise.resolve(true),
    });
    this.follow(new CollabDocument(`standard:${this.options.standardId}`, this.live));
    this.collab.connect();
    await waitUntil('the text is open', () => this.collab.snapshot().hasOpened);
    this.editor = new HeadlessEditor(this.collab, this.options.onTexts);
  }

  /** Ends the page at once, as a crash would. What was not acknowledged may be lost. */
  async reload(): Promise<void> {
    for (const word of this.waiting) this.options.ledger.abandoned.add(word);
    if (this.unfinished.rest !== '') this.options.ledger.abandoned.add(this.unfinished.word);
    [this.waiting, this.unfinished] = [[], { word: '', rest: '' }];
    this.close();
    this.isOffline = false;
    await this.open();
  }

  /** Goes to another page of the product and comes back: what waits goes on in the background. */
  async leaveAndReturn(meanwhile: () => Promise<void>): Promise<void> {
    this.editor.destroy();
    releaseDocument(this.collab, 'The text of a standard', PAGE);
    await meanwhile();
    const { name } = this.collab;
    const resumed = resumeDocument(name);
    if (resumed) this.follow(resumed);
    else {
      this.follow(new CollabDocument(name, this.live));
      this.goOnline();
    }
    this.collab.connect();
    await waitUntil('the text is open again', () => this.collab.snapshot().hasOpened);
    this.editor = new HeadlessEditor(this.collab, this.options.onTexts);
  }

  close(): void {
    this.editor?.destroy();
    this.collab.close();
    this.live.close();
  }

  goOffline(): void {
    if (this.isOffline || !this.socket) return;
    this.isOffline = true;
    this.socket.io.reconnection(false);
    this.socket.io.engine.close();
  }

  goOnline(): void {
    if (!this.isOffline || !this.socket) return;
    this.isOffline = false;
    this.socket.io.reconnection(true);
    this.live.reconnect();
  }

  /** A member's act: what it takes out of the text before its own eyes is deleted by will. */
  act(perform: (editor: HeadlessEditor) => void, others: readonly Tab[]): void {
    this.checkEditor();
    const before = this.editor.texts;
    perform(this.editor);
    const now = this.editor.texts;
    const { ledger } = this.options;
    const [seen, left] = [new Set(wordsIn(before)), new Set(wordsIn(now))];
    ledger.markDeleted([...seen].filter((word) => !left.has(word)));
    // Of what was not here before, one that no answer has come for is new.
    ledger.markRepeated([...left].filter((word) => !seen.has(word) && ledger.isAcknowledged(word)));
    for (const word of [this, ...others].flatMap(({ spelled }) => spelled)) {
      if (!seen.has(word) && !ledger.deleted.has(word) && losesPartOf(word, before, now))
        ledger.markDeleted([word]);
    }
    this.checkEditor();
  }

  /** The next letter of a word; the first one of a new word, where one has come to its end. */
  typeLetter(others: readonly Tab[]): void {
    if (this.unfinished.rest === '') {
      const {
        caret: [at, offset],
        texts,
      } = this.editor;
      if (!/^$|[ .]$/u.test(texts[at]!.slice(0, offset))) this.editor.select(at, 0);
      const word = this.newWord(true);
      this.unfinished = { word, rest: `${word} ` };
      this.spelled.push(word);
    }
    const { word, rest } = this.unfinished;
    this.act((editor) => editor.dispatch(editor.state.tr.insertText(rest[0]!)), others);
    this.unfinished = { word, rest: rest.slice(1) };
    if (this.unfinished.rest === '') this.waiting.push(word);
  }

  finishWord(others: readonly Tab[]): void {
    while (this.unfinished.rest !== '') this.typeLetter(others);
  }

  newWord(isSpelled = false): string {
    return this.options.ledger.next(this.member.memberId, this.options.number, isSpelled);
  }

  /** These words stand in the text here, and are on their way. */
  wrote(words: readonly string[]): void {
    this.waiting.push(...words);
    this.noteSaved();
  }

  /** What is on its way to the server: it may be committed already, and the answer not here yet. */
  get unanswered(): readonly string[] {
    return this.collab.snapshot().isConnected ? this.waiting : [];
  }

  /** Whether all that was done here is committed. */
  get isSaved(): boolean {
    const { unsaved, isConnected, phase } = this.collab.snapshot();
    return unsaved === 0 && isConnected && phase === 'open';
  }

  describe(): string {
    const { unsaved, isConnected } = this.collab.snapshot();
    const [at, offset] = this.editor.caret;
    const texts = this.editor.texts.map((text, n) =>
      n === at ? `${text.slice(0, offset)}^${text.slice(offset)}` : text,
    );
    return `${'ABC'[this.options.number]!} ${isConnected ? '' : 'away '}${unsaved} | ${texts.join(' | ').replaceAll('\n', '/')}`;
  }

  checkEditor(): void {
    const [shown, wanted] = [JSON.stringify(this.editor.shown), JSON.stringify(this.editor.toShow)];
    if (
      shown !== wanted &&
      JSON.stringify(sorted(this.editor.shown)) !== JSON.stringify(sorted(this.editor.toShow))
    )
      throw new Error(`The editor shows ${shown}, the text says ${wanted}`);
  }

  private openSocket(): Socket {
    return io(this.options.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.member.options.cookie! },
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 200,
    });
  }

  private follow(collab: CollabDocument): void {
    this.collab = collab;
    collab.subscribe(() => {
      const { phase } = collab.snapshot();
      if (phase !== 'open' && phase !== 'opening') this.faults.push(`the text became ${phase}`);
      if (collab === this.collab) this.noteSaved();
    });
  }

  private noteSaved(): void {
    if (this.waiting.length === 0 || this.collab.snapshot().unsaved > 0) return;
    this.options.ledger.acknowledge(this.waiting);
    this.waiting = [];
  }
}

const sorted = (clauses: readonly object[]): object[] =>
  clauses.map((clause) => Object.fromEntries(Object.entries(clause).toSorted()));

/** Whether a part of a word, of which another part is elsewhere or not there yet, is taken away with others. */
function losesPartOf(word: string, before: readonly string[], now: readonly string[]): boolean {
  const [was, is] = [before.join('|'), now.join('|')];
  for (let cut = 1; cut < word.length; cut += 1) {
    for (const part of [word.slice(0, cut), word.slice(cut)])
      if (part.length > 1 && was.split(part).length > is.split(part).length) return true;
  }
  return was.split(word[0]!).length > is.split(word[0]!).length;
}
