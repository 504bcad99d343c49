import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@nbn/contracts';
import {
  ArrayMaxSize,
  getMetadataStorage,
  IsEmail,
  IsIn,
  IsInt,
  Matches,
  Max,
  MaxLength,
} from 'class-validator';
import { Config } from '../config/config.ts';
import { faultSentence } from '../problems/fault-sentence.ts';
import { FieldProblem } from '../problems/problem.ts';
import { type FaultContext, withFault } from '../problems/with-fault.ts';
import { fieldFaultTexts } from '../text/texts.ts';
import { MemberText } from '../text/member-text.decorator.ts';
import { RULE_FAULTS } from './rule-faults.ts';
import { validationPipe } from './validation.pipe.ts';

class Proposal {
  @MemberText({ max: 5, min: 2 })
  title!: string;

  @IsInt()
  @Max(10)
  places!: number;

  @IsEmail()
  contact!: string;

  @ArrayMaxSize(1)
  @MaxLength(3, { each: true })
  tags!: string[];

  @IsIn(['open', 'secret'])
  secrecy!: string;

  @Matches(/^\d\d:\d\d$/, withFault('time'))
  quietUntil!: string;
}

async function faultsOf(body: object) {
  const error: unknown = await validationPipe()
    .transform(body, { type: 'body', metatype: Proposal })
    .catch((refused: unknown) => refused);
  return error instanceof FieldProblem ? error.faults : [];
}

describe('what is wrong with a body', () => {
  const right = { title: 'Tags', places: 3, contact: 'a@example.org', tags: [], secrecy: 'open' };

  it('is a code for each field, with the values that its rule has', async () => {
    expect(await faultsOf({ ...right, quietUntil: '07:30' })).toEqual([]);
    const wrong = {
      title: 'Tagged',
      places: 11,
      contact: 'nobody',
      tags: ['one', 'four'],
      secrecy: 'none',
      quietUntil: 'late',
      more: 1,
    };
    expect(await faultsOf(wrong)).toEqual([
      { field: 'more', code: 'unexpected' },
      { field: 'title', code: 'too-long', values: { count: 5 } },
      { field: 'places', code: 'number-most', values: { most: 10 } },
      { field: 'contact', code: 'email' },
      { field: 'tags', code: 'too-long', values: { count: 3 }, each: true },
      { field: 'tags', code: 'too-many', values: { count: 1 } },
      { field: 'secrecy', code: 'option' },
      { field: 'quietUntil', code: 'time' },
    ]);
  });

  it('is said in the language that is asked for, in the form for the number', () => {
    const fault = { field: 'title', code: 'too-long', values: { count: 21 } } as const;
    expect(faultSentence(fault, { language: 'en' })).toBe('Write at most 21 characters.');
    expect(faultSentence(fault, { language: 'lv' })).toBe('Ierakstiet ne vairāk kā 21 rakstzīmi.');
    expect(faultSentence({ ...fault, each: true }, { language: 'en' })).toBe(
      'Check each entry. Write at most 21 characters.',
    );
    expect(faultSentence(fault, { language: 'en', placesInFile: true })).toBe(
      'Write at most 21 characters. Place in the file: title.',
    );
  });
});

const SOURCE = join(import.meta.dirname, '../..');
const VALIDATED = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\/dto\/[^/]+\.ts$|\.dto\.ts$|persistence\/page\.ts$/.test(name))
  .filter((name) => readFileSync(join(SOURCE, name), 'utf8').includes("from 'class-validator'"));

describe('the rules of all requests', () => {
  const rules = async () => {
    // One after another: the modules that they share are linked once.
    for (const name of VALIDATED) await import(join(SOURCE, name));
    // Rules that only decide whether others hold say nothing.
    const silent = ['conditionalValidation', 'whitelistValidation'];
    return [...getMetadataStorage()['validationMetadatas'].values()]
      .flat()
      .filter(({ type, target }) => !silent.includes(type) && target !== Config);
  };

  it('have a code and a sentence in each language, and write none themselves', async () => {
    const found = await rules();
    expect(found.length).toBeGreaterThan(500);
    const wrong = found.flatMap(({ name, type, context, message, constraints, propertyName }) => {
      const rule = name ?? type;
      const own = (context as FaultContext | undefined)?.fault;
      const fault = own ? { code: own } : RULE_FAULTS[rule]?.(constraints ?? [], 'x'.repeat(10_000_000));
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
