import { loadTexts } from '../../i18n/start.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

/** The notice with its words, for pages that most read without it. */
export default lazyPart(async () => {
  const [file] = await Promise.all([import('./PasskeyDueNotice.tsx'), loadTexts(['passkey-needed'])]);
  return { default: file.PasskeyDueNotice };
});
