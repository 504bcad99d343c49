import { screen, within } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FormDialog } from './FormDialog.tsx';

const nothing = () => undefined;

it.each([
  [
    'a form',
    <FormDialog
      key="form"
      draftKey={null}
      title="New item"
      verb="Add"
      problem={null}
      busy={false}
      onSubmit={nothing}
      onClose={nothing}
    >
      <input aria-label="Title" />
    </FormDialog>,
  ],
  [
    'a question',
    <ConfirmDialog
      key="question"
      opened
      title="Add?"
      verb="Add"
      consequence="Everyone is told."
      onConfirm={nothing}
      onClose={nothing}
    />,
  ],
])('the buttons of %s stand in one order: what does it, then the way out', (_, dialog) => {
  renderInApp(dialog);
  const buttons = within(screen.getByRole('dialog')).getAllByRole('button');
  expect(buttons.slice(-2).map(({ textContent }) => textContent)).toEqual(['Add', 'Cancel']);
});
