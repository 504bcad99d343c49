import { lazy } from 'react';
import { loadTexts } from '../../i18n/start.ts';

/** Comes with its words when a text is written in; nobody who reads has to wait for it. */
export const PasteReport = lazy(async () => {
  const [{ PasteReport: component }] = await Promise.all([import('./PasteReport.tsx'), loadTexts(['losses'])]);
  return { default: component };
});
