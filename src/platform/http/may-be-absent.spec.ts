import { readFileSync, readdirSync } from 'node:fs';
import { IsString, validateSync } from 'class-validator';
import { MayBeAbsent } from './may-be-absent.decorator.ts';

class Question {
  @MayBeAbsent()
  @IsString()
  reason?: string;
}

const faultsOf = (given: object): number => validateSync(Object.assign(new Question(), given)).length;

describe('a field that may be left out', () => {
  it('may be absent, and holds nothing of another kind: no null either', () => {
    expect(faultsOf({})).toBe(0);
    expect(faultsOf({ reason: 'To prepare' })).toBe(0);
    expect(faultsOf({ reason: null })).toBe(1);
    expect(faultsOf({ reason: 7 })).toBe(1);
  });

  it('lets null pass by IsOptional only where the type of the field says null', () => {
    const wrong = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) =>
        fieldsLetIn(readFileSync(`src/${file}`, 'utf8'))
          .filter((declaration) => !declaration.includes('null'))
          .map((declaration) => `${file}: ${declaration}`),
      );
    expect(wrong).toEqual([]);
  });
});

/** The declarations of fields below `@IsOptional()`, from the name to the semicolon. */
function fieldsLetIn(source: string): string[] {
  return source
    .split(/^ *@IsOptional\(\)$/m)
    .slice(1)
    .map((after) => /^ {2}(?:readonly )?\w+[?!]?\s*[:=][^;]*;/m.exec(after)?.[0].trim() ?? 'no field');
}
