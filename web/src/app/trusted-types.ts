/** The one script that runs beside the pages. */
export const SERVICE_WORKER = '/service-worker.js';

/** What is being parsed right now by the one function that may. */
let inertText: string | null = null;

/** The rules of the policy `default`, which the browser asks about every text that would become markup or a script. */
export const TEXT_RULES = {
  /** Mantine fills `<style>` with rules, React with words: text that holds no tag can do no harm. */
  createHTML: (text: string): string => {
    if (text !== inertText && text.includes('<')) throw new TypeError('No markup');
    return text;
  },
  createScriptURL: (url: string): string => {
    if (url !== SERVICE_WORKER) throw new TypeError('No script');
    return url;
  },
};

interface PolicyFactory {
  createPolicy(name: 'default', rules: typeof TEXT_RULES): void;
}

// Where a browser knows nothing of it, the policy of sources alone keeps foreign scripts away.
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy('default', TEXT_RULES);

/**
 * Parses what a member copied elsewhere into a document of its own, in which nothing is run, fetched or drawn. Words are
 * taken out of it; none of its elements may be put into the page.
 */
export function parseInertDocument(html: string): Document {
  inertText = html;
  try {
    return new DOMParser().parseFromString(html, 'text/html');
  } finally {
    inertText = null;
  }
}
