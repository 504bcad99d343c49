import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { Announcer } from '../app/Announcer.tsx';
import { renderInApp } from '../testing/render.tsx';
import { moveItem, SortableList } from './SortableList.tsx';

const agenda = ['Opening', 'Shelters', 'Return'];

function list(onReorder: (items: string[]) => void) {
  return (
    <>
      <SortableList
        label="Agenda"
        items={agenda}
        idOf={(item) => item}
        nameOf={(item) => item}
        onReorder={onReorder}
      >
        {(item) => item}
      </SortableList>
      <Announcer />
    </>
  );
}

test.each([
  [0, 2, 'Shelters Return Opening'],
  [2, 0, 'Return Opening Shelters'],
  [1, 1, 'Opening Shelters Return'],
])('an item moves from %i to %i', (from, to, order) => {
  expect(moveItem(agenda, from, to).join(' ')).toBe(order);
});

test('a button moves its item by one and the move is said aloud', () => {
  const onReorder = jest.fn();
  renderInApp(list(onReorder));
  fireEvent.click(screen.getByRole('button', { name: 'Move Shelters up' }));
  expect(onReorder).toHaveBeenCalledWith(['Shelters', 'Opening', 'Return']);
  expect(screen.getByRole('status').textContent).toContain('Shelters is now in position 1 of 3.');
});

test('dragging does what the buttons do', () => {
  const onReorder = jest.fn();
  renderInApp(list(onReorder));
  const [opening, , last] = screen.getAllByRole('listitem');
  fireEvent.dragStart(opening!.querySelector('[draggable]')!, {
    dataTransfer: { setDragImage: () => undefined },
  });
  fireEvent.drop(last!);
  expect(onReorder).toHaveBeenCalledWith(['Shelters', 'Return', 'Opening']);
});

test('the first cannot go up and the last cannot go down', () => {
  renderInApp(list(() => undefined));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move Opening up' }).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move Return down' }).disabled).toBe(true);
});
