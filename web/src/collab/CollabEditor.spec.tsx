import { expect, test } from '@jest/globals';
import { seedState } from '@nbn/collab';
import { render, screen } from '@testing-library/react';
import * as Y from 'yjs';
import { CollabDocument } from './collab-document.ts';
import { CollabEditor } from './CollabEditor.tsx';

function shown(clauses: number): HTMLElement {
  const collabDocument = new CollabDocument('standard:00000000-0000-7000-8000-000000000001', {
    addSocketConsumer: () => () => undefined,
    reconnect: () => undefined,
    reloadPage: () => undefined,
  });
  Y.applyUpdate(
    collabDocument.doc,
    seedState(
      Array.from({ length: clauses }, (_, n) => ({
        id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        kind: 'clause',
        level: 1,
        text: `Clause ${n}.`,
      })),
    ),
  );
  render(<CollabEditor collabDocument={collabDocument} label={`Text of ${clauses}`} mayWrite />);
  return screen.getByRole('textbox', { name: `Text of ${clauses}` });
}

test('a long text is laid out only where it is read, from the first moment, and a short one as a whole', () => {
  const [long, short] = [shown(200), shown(3)];
  expect([long.children.length, long.dataset['long'], long.children[199]!.textContent]).toEqual([
    200,
    '',
    'Clause 199.',
  ]);
  expect([short.children.length, short.dataset['long']]).toEqual([3, undefined]);
  expect(long.children[4]!.getAttribute('data-number')).toBe('5');
});
