import type { BrowserContext } from 'playwright-core';

/** How a page tells of something that its policy of sources kept from happening. */
const NOTE_VIOLATIONS = `addEventListener('securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => window.notePolicyViolation(
    [effectiveDirective, blockedURI, sample, sourceFile, lineNumber].filter(Boolean).join(' ')))`;
/** What the browser's console says then, in the words of Chromium. */
const REFUSED = /Content Security Policy|^Refused to |Trusted(?:HTML|Script|ScriptURL)\b|permissions policy/i;

const violations: string[] = [];

/**
 * From here on, whatever a page of this browser context does against the policy that it came with fails the test that is
 * running, whether or not the test asks for the faults of its visitors.
 */
export async function failOnPolicyViolations(context: BrowserContext): Promise<void> {
  await context.exposeBinding('notePolicyViolation', ({ page }, violation: string) => {
    violations.push(`${new URL(page.url()).pathname}: ${violation}`);
  });
  context.on('console', (message) => {
    if (REFUSED.test(message.text())) violations.push(message.text());
  });
  await context.addInitScript(NOTE_VIOLATIONS);
}

/** What happened so far, for a test that provoked it. */
export const takePolicyViolations = (): readonly string[] => violations.splice(0);

afterEach(() => {
  expect(takePolicyViolations()).toEqual([]);
});
