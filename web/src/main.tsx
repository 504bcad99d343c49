// Before all else: from here on, no text becomes markup without being looked at.
import './app/trusted-types.ts';
import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadFirstPage } from './app/App.tsx';
import { startTexts } from './i18n/start.ts';

/**
 * The pages import from the file that this one is built into: awaiting them at its top level would have them
 * wait for it, and it for them.
 */
async function start(): Promise<void> {
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
}

void start();
