import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const filesEnding = (end: string): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join('src', file))
    .toSorted();

/** `send-meeting-emails` as a class: `SendMeetingEmails`. */
const asClass = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const asFunction = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('a file of a job', () => {
  it.each(filesEnding('.job.ts'))(
    '%s has one class of its name, with its schedule and one way to run it',
    (file) => {
      const source = readFileSync(file, 'utf8');
      const owner = `${asClass(basename(file, '.job.ts'))}Job`;
      expect([...source.matchAll(/^export /gm)]).toHaveLength(1);
      expect(source).toMatch(
        new RegExp(
          String.raw`^ \*/\n@JobHandler\(\{[^@]*\}\)\nexport class ${owner} implements Job(?:, [^{]+)? \{`,
          'm',
        ),
      );
      expect(source).toMatch(/^ {2}(?:async )?run\(\): Promise<void> \{/m);
    },
  );
});

describe('a file of an email', () => {
  it.each(filesEnding('.email.ts'))(
    '%s has one function of its name, and takes its words from the texts',
    (file) => {
      const source = readFileSync(file, 'utf8');
      const name = basename(file, '.email.ts');
      expect(basename(dirname(file))).toBe('emails');
      expect([...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, made]) => made)).toEqual([
        `${asFunction(name)}Email`,
      ]);
      expect(source).toContain('): EmailText {');
      expect(source).toContain(`emailTexts('${name}'`);
    },
  );
});
