import { cleanup, screen } from '@testing-library/react';
import i18next from 'i18next';
import { renderInApp } from '../testing/render.tsx';
import { pageTexts } from '../testing/texts.ts';
import { PlanCounts } from './PlanCounts.tsx';

afterAll(() => i18next.changeLanguage('en'));

const shown = (open: number, late: number): string[] => {
  renderInApp(<PlanCounts totals={{ open, late, done: 0, dropped: 0, money: [] }} />);
  const words = screen.getAllByText(new RegExp(`${open}|${late}`)).map(({ textContent }) => textContent);
  cleanup();
  return words;
};

test('one line is told in the singular, and several in the plural', async () => {
  for (const language of ['da', 'lv'] as const)
    i18next.addResourceBundle(language, 'plans', pageTexts(language).plans);
  await i18next.changeLanguage('da');
  expect(shown(1, 2)).toEqual(['1 åben', '2 forsinkede']);
  expect(shown(2, 1)).toEqual(['2 åbne', '1 forsinket']);
  await i18next.changeLanguage('lv');
  expect(shown(2, 1)).toEqual(['jāizpilda: 2', 'nokavēts: 1']);
  expect(shown(1, 2)).toEqual(['jāizpilda: 1', 'nokavēti: 2']);
});
