import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { mayHoldPersonalData } from '@nbn/safeguarding';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../api/client.ts';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { FilePicker } from '../FilePicker.tsx';
import { Form, LongTextField, TextField } from '../Form.tsx';
import { mayContainPersonalData } from './rules.ts';

const HETU = '131052-308T';

beforeAll(() => {
  jest.spyOn(api, 'GET').mockImplementation(
    () =>
      Promise.resolve({
        data: { mailboxes: ['help@shelter.example.org'], telephones: ['+45 3210 2030'] },
      }) as never,
  );
});

function writing(onSubmit: (values: FormData) => void = () => undefined, initial = '') {
  const shown = renderInApp(
    <Form draftKey={null} verb="Send" problem={null} onSubmit={onSubmit}>
      <LongTextField name="text" label="Minutes" defaultValue={initial} />
    </Form>,
  );
  return { ...shown, field: screen.getByLabelText<HTMLTextAreaElement>('Minutes') };
}
const write = (field: HTMLTextAreaElement, value: string) => fireEvent.input(field, { target: { value } });
const notice = () => screen.findByRole('status');

test('an identity number is pointed out with what it seems to be, and the field is held back', async () => {
  const { field, container } = writing();
  write(field, `The client ${HETU} came.`);
  expect((await notice()).textContent).toContain('Looks like a Finnish identity code:');
  expect(field.checkValidity()).toBe(false);
  expect(await axeViolations(container)).toEqual([]);
});

test('a text is held back from its first number on, before the rules have come', () => {
  const { field } = writing();
  write(field, HETU);
  expect(field.checkValidity()).toBe(false);
});

test('one key replaces it, and the field is free', async () => {
  const { field } = writing();
  write(field, `The client ${HETU} came.`);
  await notice();
  fireEvent.keyDown(field, { altKey: true, code: 'KeyM' });
  expect(field.value).toBe('The client [removed: identity number] came.');
  await waitFor(() => expect(field.checkValidity()).toBe(true));
  expect(screen.queryByRole('status')).toBeNull();
});

test('a date of birth and an address beside a name are pointed out and hold nothing back', async () => {
  const { field, container } = writing();
  write(field, 'Anna Ivanova, born 12 March 1994, lives at Kase 7-12, Tartu.');
  const { textContent } = await notice();
  expect(textContent).toContain('Looks like someone’s date of birth: 12 March 1994');
  expect(textContent).toContain('Looks like the address where someone lives: Kase 7-12, Tartu');
  expect(field.checkValidity()).toBe(true);
  expect(await axeViolations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Replace all 2' }));
  expect(field.value).toBe('Anna Ivanova, born [removed: date of birth], lives at [removed: address].');
});

test('the button replaces all that was seen', async () => {
  const { field } = writing();
  write(field, `${HETU} and EE382200221020145685`);
  await notice();
  fireEvent.click(screen.getByRole('button', { name: 'Replace all 2' }));
  expect(field.value).toBe('[removed: identity number] and [removed: account number]');
});

test('the words show where in the text it stands', async () => {
  const { field } = writing();
  write(field, `Client ${HETU}.`);
  await notice();
  fireEvent.click(screen.getByRole('button', { name: `Show ${HETU} in the text` }));
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(HETU);
});

test('a contact that the Network has published is not pointed out', async () => {
  const { field } = writing();
  write(field, 'Write to help@shelter.example.org, call +45 32 10 20 30, or +372 5157 6096.');
  expect((await notice()).textContent).toContain('+372 5157 6096');
  expect((await notice()).textContent).not.toContain('help@shelter');
  expect(screen.getAllByText('Looks like a telephone number:')).toHaveLength(1);
});

test('a telephone number is only pointed out', async () => {
  const { field } = writing();
  write(field, 'Call +372 5157 6096.');
  expect((await notice()).textContent).toContain('Looks like a telephone number:');
  expect(field.checkValidity()).toBe(true);
});

test('what has to stay goes to the server’s judgement, this text and no other', async () => {
  const { field } = writing();
  write(field, `In the manual: ${HETU}.`);
  await notice();
  fireEvent.click(screen.getByRole('button', { name: 'Ask to keep it as it is' }));
  await waitFor(() => expect(field.checkValidity()).toBe(true));
  expect((await notice()).textContent).toContain('The secretariat decides on this');
  write(field, `In the manual: ${HETU}, too.`);
  await waitFor(() => expect(field.checkValidity()).toBe(false));
});

test('a field of a dialog holds the dialog’s act back', async () => {
  const confirmed = jest.fn();
  renderInApp(
    <ConfirmDialog
      opened
      onClose={() => undefined}
      title="Sure?"
      consequence=""
      verb="Shut it"
      onConfirm={confirmed}
    >
      <LongTextField name="reason" label="Reason" />
    </ConfirmDialog>,
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>('Reason');
  write(field, `As ${HETU} said`);
  fireEvent.click(screen.getByRole('button', { name: /^Shut/ }));
  expect(confirmed).not.toHaveBeenCalled();
  write(field, 'As was said');
  fireEvent.click(screen.getByRole('button', { name: /^Shut/ }));
  expect(confirmed).toHaveBeenCalled();
});

test('every field for what members write is watched', () => {
  const sources = join(import.meta.dirname, '../..');
  // The kit itself, and fields for days, ids, receipts, amounts, words to search by and words to be removed for
  // ever; and fields whose words pass the gate of the editor when they go into its text.
  const known = new Set([
    'ballots/verification/BundleVerification.tsx',
    'standards/purges/PurgeDialogs.tsx',
    'ui/Form.tsx',
    'ui/FilePicker.tsx',
    'audit/AuditFilterForm.tsx',
    'funding/MoneyField.tsx',
    'network/EndTermDialog.tsx',
    'meetings/InviteGuestsDialog.tsx',
    'collab/FormatToolbar.tsx',
    'standards/find/FindBar.tsx',
    'standards/find/JumpBar.tsx',
  ]);
  const bare = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.spec.tsx'))
    .flatMap((name) => {
      const tags =
        readFileSync(join(sources, name), 'utf8').match(
          /<(?:Textarea|TextInput|textarea|input|TagsInput|Autocomplete)\b[^]*?\/>|contentEditable/g,
        ) ?? [];
      const open = tags.filter((tag) => !/Safeguarded|type="(?:hidden|search|date|time|file)"/.test(tag));
      return open.length > 0 && !known.has(relative(sources, join(sources, name))) ? [name] : [];
    });
  expect(bare).toEqual([]);
});

test('an editor of its own kind is watched too', () => {
  const sources = join(import.meta.dirname, '../..');
  const unwatched = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$|\/testing\//.test(name))
    .filter((name) => {
      const source = readFileSync(join(sources, name), 'utf8');
      return (
        /\buseEditor\(|\bnew (?:Editor|EditorView)\(/.test(source) && !/safeguard|HeldMarks/i.test(source)
      );
    });
  expect(unwatched).toEqual([]);
});

test('a file with somebody’s number in its name is left out and named', async () => {
  const taken = jest.fn();
  const { container } = renderInApp(<FilePicker files={[]} onChange={taken} maxBytes={1_000} multiple />);
  const chosen = [`Report ${HETU}.pdf`, 'Minutes 2026-10-14.pdf'].map((name) => new File(['x'], name));
  fireEvent.change(container.querySelector('input[type=file]')!, { target: { files: chosen } });
  expect((await screen.findByRole('alert')).textContent).toContain('was not added');
  expect(taken.mock.calls).toEqual([[[chosen[1]]]]);
});

test('a false alarm is told without the text', async () => {
  const post = jest.spyOn(api, 'POST').mockImplementation(() => Promise.resolve({ response: {} }) as never);
  const { field } = writing();
  write(field, `Old case ${HETU}.`);
  await notice();
  fireEvent.click(screen.getByRole('button', { name: 'This is not a personal number' }));
  await screen.findByText(/Thank you/);
  expect(post.mock.calls).toEqual([
    ['/api/safeguarding/false-alarms', { body: { place: 'text', kind: 'fi_hetu', length: 11 } }],
  ]);
  post.mockRestore();
});

test('a text that was there before is looked at too', async () => {
  const { field } = writing(undefined, `Kept ${HETU}`);
  await notice();
  expect(field.checkValidity()).toBe(false);
});

test('what holds no number is let alone', () => {
  const { field } = writing();
  write(field, 'Nobody is named here.');
  expect(field.checkValidity()).toBe(true);
});

test('a field for a mailbox may hold one', () => {
  renderInApp(
    <Form draftKey={null} verb="Invite" problem={null} onSubmit={() => undefined}>
      <TextField name="email" type="email" label="Mailbox" />
    </Form>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Mailbox');
  fireEvent.input(field, { target: { value: 'anna@example.org' } });
  expect(field.checkValidity()).toBe(true);
});

test('the quick look is the library’s', () => {
  for (let codePoint = 0; codePoint <= 0x1ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    if (mayContainPersonalData(character) !== mayHoldPersonalData(character))
      throw new Error(codePoint.toString(16));
  }
});
