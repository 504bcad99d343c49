import { cleanup, screen } from '@testing-library/react';
import i18next from 'i18next';
import { renderInApp } from '../testing/render.tsx';
import { pageTexts } from '../testing/texts.ts';
import { centsValue, MoneyField } from './MoneyField.tsx';

const AMOUNT = 7_140_000;

afterEach(() => i18next.changeLanguage('en'));

/** The field of a new amount, and whether it takes what is typed. */
function takes(written: string): boolean {
  renderInApp(<MoneyField name="total" label="Total" currency="EUR" />);
  const field = screen.getByLabelText<HTMLInputElement>('Total');
  field.value = written;
  const { patternMismatch } = field.validity;
  cleanup();
  return !patternMismatch;
}

function centsOf(written: string): number {
  const values = new FormData();
  values.set('total', written);
  return centsValue(values, 'total', 'EUR');
}

test.each(['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'] as const)(
  'an amount may be written as the pages write it: %s',
  async (language) => {
    i18next.addResourceBundle(language, 'funding', pageTexts(language).funding);
    await i18next.changeLanguage(language);
    renderInApp(<MoneyField name="total" label="Total" currency="EUR" cents={AMOUNT} />);
    const shown = screen.getByLabelText<HTMLInputElement>('Total').value;
    cleanup();
    expect(shown).toMatch(/^71.400[.,]00$/);
    expect(takes(shown)).toBe(true);
    expect(centsOf(shown)).toBe(AMOUNT);
    expect([takes('71400'), takes('71 400,5'), takes('71400.50')]).toEqual([true, true, true]);
  },
);

test('a sign that the language does not group by makes no amount', async () => {
  expect([takes('1,234.50'), takes('1.234,50'), takes('1.234')]).toEqual([true, false, false]);
  await i18next.changeLanguage('da');
  expect([takes('1,234.50'), takes('1.234,50'), takes('1.234')]).toEqual([false, true, true]);
  expect(centsOf('1.234')).toBe(123_400);
});

test('the example is one of the reader’s language and of the currency', async () => {
  renderInApp(<MoneyField name="total" label="Total" currency="EUR" />);
  screen.getByText('For example 12,345.00');
  cleanup();
  await i18next.changeLanguage('da');
  renderInApp(<MoneyField name="total" label="Total" currency="ISK" />);
  screen.getByText('For eksempel 12.345');
});
