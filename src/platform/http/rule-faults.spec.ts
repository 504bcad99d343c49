import { ArrayMaxSize, IsEmail, IsIn, IsInt, Matches, Max, MaxLength } from 'class-validator';
import { faultSentence } from '../problems/fault-sentence.ts';
import { FieldProblem } from '../problems/problem.ts';
import { withFault } from '../problems/with-fault.ts';
import { MemberText } from '../text/member-text.decorator.ts';
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
