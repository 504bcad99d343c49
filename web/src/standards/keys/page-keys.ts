/** For whom a group of keys is: those that write, or everybody. */
export interface KeyGroup {
  readonly name: 'writing' | 'form' | 'shape' | 'find' | 'comments' | 'page';
  readonly forWriters: boolean;
  /** What does it: keys in ProseMirror's notation, several where each of them does. */
  readonly keys: readonly { readonly act: KeyAct; readonly keys: readonly string[] }[];
}

/** What keys do, as the help names it. */
export type KeyAct =
  | 'split'
  | 'lineBreak'
  | 'insertAfter'
  | 'join'
  | 'joinNext'
  | 'undo'
  | 'redo'
  | 'goOn'
  | 'goBack'
  | 'bold'
  | 'italic'
  | 'super'
  | 'sub'
  | 'link'
  | 'reference'
  | 'deeper'
  | 'higher'
  | 'moveUp'
  | 'moveDown'
  | 'clauseMenu'
  | 'find'
  | 'replace'
  | 'nextMatch'
  | 'previousMatch'
  | 'jump'
  | 'comment'
  | 'send'
  | 'findings'
  | 'nextSuggestion'
  | 'previousSuggestion'
  | 'search'
  | 'keys'
  | 'leave';

/** All keys of the page of a standard. A test holds what is said here against the keys of the editor. */
export const PAGE_KEYS: readonly KeyGroup[] = [
  {
    name: 'writing',
    forWriters: true,
    keys: [
      { act: 'split', keys: ['Enter'] },
      { act: 'lineBreak', keys: ['Shift-Enter'] },
      { act: 'insertAfter', keys: ['Mod-Enter'] },
      { act: 'join', keys: ['Backspace', 'Mod-Backspace'] },
      { act: 'joinNext', keys: ['Delete', 'Mod-Delete'] },
      { act: 'undo', keys: ['Mod-z'] },
      { act: 'redo', keys: ['Mod-y', 'Mod-Shift-z'] },
      { act: 'goOn', keys: ['Tab'] },
      { act: 'goBack', keys: ['Shift-Tab'] },
    ],
  },
  {
    name: 'form',
    forWriters: true,
    keys: [
      { act: 'bold', keys: ['Mod-b'] },
      { act: 'italic', keys: ['Mod-i'] },
      { act: 'super', keys: ['Mod-.'] },
      { act: 'sub', keys: ['Mod-,'] },
      { act: 'link', keys: ['Mod-k'] },
      { act: 'reference', keys: ['Mod-Shift-k'] },
    ],
  },
  {
    name: 'shape',
    forWriters: true,
    keys: [
      { act: 'clauseMenu', keys: ['Alt-Enter'] },
      { act: 'deeper', keys: ['Alt-Shift-ArrowRight'] },
      { act: 'higher', keys: ['Alt-Shift-ArrowLeft'] },
      { act: 'moveUp', keys: ['Alt-Shift-ArrowUp'] },
      { act: 'moveDown', keys: ['Alt-Shift-ArrowDown'] },
    ],
  },
  {
    name: 'find',
    forWriters: false,
    keys: [
      { act: 'find', keys: ['Mod-f'] },
      { act: 'nextMatch', keys: ['Enter'] },
      { act: 'previousMatch', keys: ['Shift-Enter'] },
      { act: 'jump', keys: ['Ctrl-g'] },
    ],
  },
  { name: 'find', forWriters: true, keys: [{ act: 'replace', keys: ['Ctrl-h'] }] },
  {
    name: 'comments',
    forWriters: false,
    keys: [
      { act: 'comment', keys: ['Mod-Alt-m'] },
      { act: 'send', keys: ['Mod-Enter'] },
      { act: 'findings', keys: ['Alt-m'] },
      { act: 'nextSuggestion', keys: ['F8'] },
      { act: 'previousSuggestion', keys: ['Shift-F8'] },
    ],
  },
  {
    name: 'page',
    forWriters: false,
    keys: [
      { act: 'search', keys: ['Mod-k'] },
      { act: 'keys', keys: ['Ctrl-/'] },
      { act: 'leave', keys: ['Escape'] },
    ],
  },
];

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' };
const NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** What stands on the keys that are pressed together. */
export function keyNames(keys: string, isMac: boolean): string[] {
  return keys.split('-').map((key) => {
    const name = (isMac && MAC_NAMES[key]) || NAMES[key] || key;
    return name.length === 1 ? name.toUpperCase() : name;
  });
}
