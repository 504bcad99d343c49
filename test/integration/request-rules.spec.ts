import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@nbn/contracts';
import { getMetadataStorage } from 'class-validator';
import { Config } from '../../src/platform/config/config.ts';
import { RULE_FAULTS } from '../../src/platform/http/rule-faults.ts';
import { faultSentence } from '../../src/platform/problems/fault-sentence.ts';
import type { FaultContext } from '../../src/platform/problems/with-fault.ts';
import type { TextLimits } from '../../src/platform/text/normalize-text.ts';
import { fieldFaultTexts } from '../../src/platform/text/texts.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const VALIDATED = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\/dto\/[^/]+\.ts$|\.dto\.ts$|persistence\/page\.ts$/.test(name))
  .filter((name) => readFileSync(join(SOURCE, name), 'utf8').includes("from 'class-validator'"));

/** A text of one character more than a rule lets through, where it says how many. */
const tooLong = (constraints: readonly unknown[] | undefined): string =>
  'x'.repeat(((constraints?.[0] as Partial<TextLimits> | undefined)?.max ?? 0) + 1);

/** Settings are told to whoever runs the server, in English and in sentences of their own. */
const isOfSettings = (target: unknown): boolean =>
  typeof target === 'function' && (target === Config || Config.prototype instanceof target);

describe('the rules of all requests', () => {
  const rules = async () => {
    // One after another: the modules that they share are linked once.
    for (const name of VALIDATED) await import(join(SOURCE, name));
    // Rules that only decide whether others hold say nothing.
    const silent = ['conditionalValidation', 'whitelistValidation'];
    return [...getMetadataStorage()['validationMetadatas'].values()]
      .flat()
      .filter(({ type, target }) => !silent.includes(type) && !isOfSettings(target));
  };

  it('have a code and a sentence in each language, and write none themselves', async () => {
    const found = await rules();
    expect(found.length).toBeGreaterThan(500);
    const wrong = found.flatMap(({ name, type, context, message, constraints, propertyName }) => {
      const rule = name ?? type;
      const own = (context as FaultContext | undefined)?.fault;
      const fault = own ? { code: own } : RULE_FAULTS[rule]?.(constraints ?? [], tooLong(constraints));
      // The validator gives a rule for what stands inside a field a sentence of its own.
      if (!fault || (message && rule !== 'nestedValidation')) return [`${propertyName}: ${rule}`];
      for (const language of LANGUAGES) faultSentence({ field: propertyName, ...fault }, { language });
      return [];
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  it('leave their field names out of the sentences', async () => {
    const names = new Set((await rules()).map(({ propertyName }) => propertyName));
    const inCode = [...names].filter((name) => /[a-z][A-Z]/.test(name));
    expect(inCode).toContain('quietUntil');
    const said = LANGUAGES.flatMap((language) =>
      inCode.filter((name) => JSON.stringify(fieldFaultTexts(language)).includes(name)),
    );
    expect(said).toEqual([]);
  }, 60_000);
});
