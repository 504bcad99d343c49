import { screen } from '@testing-library/react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { renderInApp } from '../testing/render.tsx';
import { useFormat } from './format.ts';
import { shell } from './da/shell.ts';
import { inLanguageOf } from './SpokenPage.tsx';

function Sample() {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p>
      {t('close')}, {format.date('2026-03-12')}
    </p>
  );
}

beforeEach(async () => {
  i18next.addResourceBundle('da', 'shell', shell);
  await i18next.changeLanguage('da');
});
afterEach(async () => {
  await i18next.changeLanguage('en');
  i18next.removeResourceBundle('da', 'shell');
});

it('shows a page in the reader’s language when all its texts are in it', () => {
  const Page = inLanguageOf(() => true, Sample);
  renderInApp(<Page />);
  expect([screen.getByText(/2026/).textContent, document.documentElement.lang]).toEqual([
    'Luk, torsdag den 12. marts 2026',
    'da',
  ]);
});

it('shows any other page in English as a whole, dates too, and says so', async () => {
  const Page = inLanguageOf((language) => language === 'en', Sample);
  const { unmount } = renderInApp(<Page />);
  expect(screen.getByText(/2026/).textContent).toMatch(/^Close, Thursday,? 12 March 2026$/);
  expect(document.documentElement.lang).toBe('en');
  unmount();
  expect(document.documentElement.lang).toBe('da');
});
