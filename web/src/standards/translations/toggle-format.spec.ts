import { describe, expect, it } from '@jest/globals';
import type { TextFormat } from '@nbn/contracts';
import { formsOf, hasForm, toggleForm } from './toggle-format.ts';

const text = 'Droša vieta un ēdiens';
const bold = (from: number, to: number): TextFormat => ({ kind: 'bold', from, to });
const link = (from: number, to: number, href: string): TextFormat => ({ kind: 'link', from, to, href });
const HERE = 'https://norden.example/';

describe('the form of translated words', () => {
  it('comes on words that do not have it all, and leaves those that do', () => {
    expect(toggleForm({ text, formats: [] }, { kind: 'bold' }, { from: 0, to: 5 })).toEqual([bold(0, 5)]);
    expect(toggleForm({ text, formats: [bold(0, 3)] }, { kind: 'bold' }, { from: 2, to: 8 })).toEqual([
      bold(0, 8),
    ]);
    expect(toggleForm({ text, formats: [bold(0, 8)] }, { kind: 'bold' }, { from: 2, to: 5 })).toEqual([
      bold(0, 2),
      bold(5, 8),
    ]);
  });

  it('is one address, and above or below the line, not both', () => {
    const formats = [link(0, 11, HERE)];
    const other = { kind: 'link', href: 'clause:x' } as const;
    expect(toggleForm({ text, formats }, { ...other, href: `${HERE}more` }, { from: 6, to: 11 })).toEqual([
      link(0, 6, HERE),
      link(6, 11, `${HERE}more`),
    ]);
    const below: TextFormat[] = [{ kind: 'sub', from: 0, to: 2 }];
    expect(toggleForm({ text, formats: below }, { kind: 'super' }, { from: 0, to: 2 })).toEqual([
      { kind: 'super', from: 0, to: 2 },
    ]);
  });

  it('is offered once, and is there where all words have it', () => {
    expect(formsOf([bold(0, 1), link(1, 2, HERE), bold(3, 4)])).toEqual([
      { kind: 'bold', href: undefined },
      { kind: 'link', href: HERE },
    ]);
    expect(hasForm([bold(0, 4)], { kind: 'bold' }, { from: 1, to: 4 })).toBe(true);
    expect(hasForm([bold(0, 4)], { kind: 'bold' }, { from: 1, to: 5 })).toBe(false);
    expect(hasForm([bold(0, 4)], { kind: 'bold' }, { from: 1, to: 1 })).toBe(false);
  });
});
