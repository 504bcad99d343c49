import { loadTexts } from '../../i18n/start.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

/** The way out of a public page: it comes behind the page, with its words. */
export const ExitPart = lazyPart(async () => {
  const [file] = await Promise.all([import('./ExitLink.tsx'), loadTexts(['exit'])]);
  return { default: file.ExitLink };
});
