import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadFirstPage } from './app/App.tsx';
import { startTexts } from './i18n/start.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts();
await loadFirstPage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// The stylesheet paints the paper from here on; see public/color-scheme.js.
document.documentElement.style.removeProperty('background');
