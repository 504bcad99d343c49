import { expect, test } from '@jest/globals';
import type { CollabClause } from '@nbn/collab';
import fc from 'fast-check';
import {
  backspace,
  insertClauseAfter,
  deleteForward,
  lineBreak,
  moveClause,
  removeClause,
  setKind,
  shiftLevel,
  splitClause,
} from './clause-commands.ts';
import { setLink, toggleFormat } from './format-commands.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const SEED = [
  clause(1, 'A safe shelter.'),
  clause(2, 'A free interpreter.', { kind: 'item' }),
  clause(3, ''),
  clause(4, 'Rest and time.', { level: 2 }),
];

interface Act {
  readonly who: number;
  readonly what: number;
  readonly a: number;
  readonly b: number;
  /** What goes over the wire after it: nothing, some of it, or all. */
  readonly flow: number;
}

const actsOf = (what: number, maxLength: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.record<Act>({
      who: fc.nat(1),
      what: fc.nat(what),
      a: fc.nat(1_000),
      b: fc.nat(1_000),
      flow: fc.nat(7),
    }),
    { minLength: 1, maxLength },
  );

function flows(members: readonly CollabMember[], server: RelayServer, { who, flow }: Act): void {
  const [one, other] = [members[who]!, members[1 - who]!];
  if (flow === 1) server.accept(one);
  if (flow === 2) server.accept(other, true);
  if (flow === 3) server.deliver(one, 1);
  if (flow === 4) server.deliver(other, 2);
  if (flow > 4) server.syncAll();
}

/** Puts the caret, or a selection, somewhere. */
function place(member: CollabMember, a: number, b: number, selects = false): void {
  const at = a % member.texts.length;
  const offset = b % (member.texts[at]!.length + 1);
  const to = Math.min(member.texts.length - 1, at + (b % 3));
  member.setSelection(
    at,
    offset,
    selects ? { at: to, offset: a % (member.texts[to]!.length + 1) } : undefined,
  );
}

function paste(member: CollabMember, texts: readonly string[]): void {
  const { state, view } = member.editor;
  const { schema } = state;
  const nodes = texts.map((text) =>
    schema.nodes['clause']!.create({ id: null }, text === '' ? null : schema.text(text)),
  );
  view.dispatch(
    state.tr.replaceSelection(schema.topNodeType.create(null, nodes).slice(0)).setMeta('paste', true),
  );
}

function dragsTo(member: CollabMember, at: number): void {
  const { state, view } = member.editor;
  const slice = state.selection.content();
  const tr = state.tr.deleteSelection();
  view.dispatch(
    tr
      .replaceRange(tr.mapping.map(member.startOf(at)), tr.mapping.map(member.startOf(at)), slice)
      .setMeta('uiEvent', 'drop'),
  );
}

/** Several times: as far back as an act that somebody else has built on since. */
function repeat(times: number, act: () => void): void {
  for (let n = 0; n <= times; n += 1) act();
}

/** Where the other one is at work. */
function besideOther(member: CollabMember, other: CollabMember, b: number): void {
  const at = member.ids.indexOf(other.ids[other.caret[0]]!);
  if (at >= 0) member.setSelection(at, b % (member.texts[at]!.length + 1));
}

/** Some words, of one clause or of two that follow each other. */
function selectWords(member: CollabMember, a: number, b: number): void {
  const at = a % member.texts.length;
  const to = b % 5 === 0 && at + 1 < member.texts.length ? at + 1 : at;
  const offset = (index: number, n: number): number => n % (member.texts[index]!.length + 1);
  member.setSelection(at, offset(at, b), { at: to, offset: offset(to, a + 3) });
}

function perform(member: CollabMember, other: CollabMember, { what, a, b }: Act): void {
  const words = 'abc def '.slice(a % 4, (a % 4) + 1 + (b % 4));
  place(member, a, b, what >= 15 && what <= 17);
  switch (what) {
    case 0:
      member.runCommand(splitClause);
      break;
    case 1:
      member.runCommand(backspace);
      break;
    case 2:
      member.setSelection(a % member.texts.length, 0);
      member.runCommand(backspace);
      break;
    case 3:
      member.setSelection(a % member.texts.length, member.texts[a % member.texts.length]!.length);
      member.runCommand(deleteForward);
      break;
    case 4:
      member.runCommand(shiftLevel(b % 2 === 0 ? 1 : -1));
      break;
    case 5:
      member.runCommand(setKind((['heading', 'clause', 'item', 'note'] as const)[b % 4]!));
      break;
    case 6:
      member.runCommand(removeClause);
      break;
    case 7:
      member.runCommand(insertClauseAfter);
      break;
    case 8:
    case 9:
      member.runCommand(moveClause(b % 2 === 0 ? 1 : -1));
      break;
    case 10:
    case 11:
    case 12:
      repeat(b % 4, () => member.binding.undoLast());
      break;
    case 18:
      repeat(b % 2, () => member.binding.redoLast());
      break;
    case 13:
      paste(member, ['one', 'two ', ''].slice(0, 1 + (b % 3)));
      break;
    case 14:
      member.setSelection(a % member.texts.length, member.texts[a % member.texts.length]!.length);
      member.runCommand(splitClause);
      break;
    case 15:
      member.runCommand(backspace);
      break;
    case 16:
      member.typeAtCaret(words);
      break;
    case 17:
      dragsTo(member, a % member.texts.length);
      break;
    case 19:
      member.runCommand(lineBreak);
      break;
    case 20:
    case 21:
      besideOther(member, other, b);
      member.typeAtCaret(words);
      break;
    case 22:
      besideOther(member, other, b);
      member.runCommand(splitClause);
      break;
    case 23:
    case 24:
      selectWords(member, a, b);
      member.runCommand(toggleFormat((['bold', 'italic', 'sub', 'super'] as const)[b % 4]!));
      break;
    case 25:
      selectWords(member, a, b);
      member.runCommand(setLink(b % 3 === 0 ? '' : `https://example.org/${b % 2}`));
      break;
    default:
      member.typeAtCaret(words);
  }
}

/** What the editor shows is what the shared text says, whatever just happened. */
function agrees(member: CollabMember): void {
  expect(member.shown).toEqual(member.shared);
  expect(() => member.editor.state.doc.check()).not.toThrow();
}

test('whatever two do to a text, with undo and redo, the server refuses none of it and all read the same', () => {
  fc.assert(
    fc.property(actsOf(28, 60), (all) => {
      const members = [new CollabMember(SEED), new CollabMember(SEED)];
      const server = new RelayServer(SEED, members);
      try {
        for (const act of all) {
          perform(members[act.who]!, members[1 - act.who]!, act);
          members.forEach(agrees);
          flows(members, server, act);
          members.forEach(agrees);
        }
        server.syncAll();
        server.syncAll();
        members.forEach(agrees);
        const texts = (clauses: readonly CollabClause[]): unknown => clauses.map((each) => ({ ...each }));
        expect(texts(members[0]!.shared)).toEqual(texts(server.replica.clauses));
        expect(texts(members[1]!.shared)).toEqual(texts(server.replica.clauses));
      } finally {
        for (const { editor } of members) editor.destroy();
      }
    }),
    { numRuns: 150 },
  );
});

/** A member who types words character by character, wherever its caret is taken meanwhile. */
class Typing {
  readonly begun: string[] = [];
  private rest = '';

  constructor(
    readonly member: CollabMember,
    private readonly name: string,
  ) {}

  /** The next character; of a new word, where one has come to its end. */
  key(): void {
    if (this.rest === '') {
      const [at, offset] = this.member.caret;
      // Whoever begins a word within one that is being typed tears it by his own will.
      if (!/^$|[ .]$/u.test(this.member.texts[at]!.slice(0, offset))) this.member.setSelection(at, 0);
      this.begun.push(`${this.name}${String(this.begun.length).padStart(3, '0')}`);
      this.rest = `${this.begun.at(-1)!} `;
    }
    this.member.typeAtCaret(this.rest[0]!);
    this.rest = this.rest.slice(1);
  }

  finish(): void {
    while (this.rest !== '') this.key();
  }

  /** To the beginning of some word, to do something there: no word is begun then. */
  goes(a: number, b: number): void {
    this.finish();
    const at = a % this.member.texts.length;
    const places = [...this.member.texts[at]!.matchAll(/(?<=^| )(?=\S)/gu)].map(({ index }) => index);
    this.member.setSelection(
      at,
      places.length === 0 ? this.member.texts[at]!.length : places[b % places.length]!,
    );
  }
}

/** What leaves every character where it was typed. */
function workOn(hand: Typing, { what, a, b }: Act): void {
  const { member } = hand;
  if (what < 5) hand.goes(a, b);
  switch (what) {
    case 0:
      member.runCommand(splitClause);
      break;
    // An empty clause at the very beginning has none before it to be joined to: it is taken out.
    case 1:
      member.setSelection(a % member.texts.length, 0);
      if (member.texts[0] !== '') member.runCommand(backspace);
      break;
    case 2:
      member.runCommand(moveClause(b % 2 === 0 ? 1 : -1));
      break;
    case 3:
      member.runCommand(b % 2 === 0 ? setKind('heading') : shiftLevel(1));
      break;
    case 4:
      member.setSelection(a % member.texts.length, member.texts[a % member.texts.length]!.length);
      member.runCommand(splitClause);
      break;
    default:
      hand.key();
  }
}

test('no word that one types is torn or lost, whatever the other does around it', () => {
  fc.assert(
    fc.property(actsOf(9, 80), (all) => {
      const members = [new CollabMember(SEED), new CollabMember(SEED)];
      const server = new RelayServer(SEED, members);
      const hands = members.map((member, n) => new Typing(member, 'xy'[n]!));
      try {
        for (const act of all) {
          workOn(hands[act.who]!, act);
          flows(members, server, act);
        }
        for (const hand of hands) hand.finish();
        server.syncAll();
        server.syncAll();
        members.forEach(agrees);
        const text = members[0]!.texts.join('|');
        for (const word of hands.flatMap(({ begun }) => begun)) expect(text).toContain(word);
        expect([members[1]!.texts.join('|'), server.lost]).toEqual([text, []]);
      } finally {
        for (const { editor } of members) editor.destroy();
      }
    }),
    { numRuns: 200 },
  );
});
