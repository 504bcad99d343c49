import { getMetadataStorage, IsInt, IsString, MaxLength, validateSync } from 'class-validator';
import { rememberRules } from './validation-rules.ts';

class Named {
  @IsString()
  @MaxLength(5)
  name!: string;
}
class Numbered extends Named {
  @IsInt()
  number!: number;

  @MaxLength(3, { groups: ['short'] })
  declare name: string;
}

const faultsOf = (value: object, given: object, groups: string[] = []): string[] =>
  validateSync(Object.assign(value, given), { groups }).flatMap(({ constraints }) =>
    Object.keys(constraints ?? {}),
  );

describe('the rules of a class', () => {
  const storage = getMetadataStorage();
  const rulesOf = (target: new () => object) =>
    storage.getTargetValidationMetadatas(target, undefined as never, false, false);
  const collected = [rulesOf(Named), rulesOf(Numbered)];
  rememberRules();
  rememberRules();

  it('are those that the validator collects, own and inherited ones, and are collected once', () => {
    expect([rulesOf(Named), rulesOf(Numbered)]).toEqual(collected);
    expect(collected.map(({ length }) => length)).toEqual([2, 2]);
    expect(rulesOf(Numbered)).toBe(rulesOf(Numbered));
  });

  it('hold for each value, and those of a group for those who ask for it', () => {
    expect(faultsOf(new Numbered(), { name: 'Anna', number: 1 })).toEqual(['maxLength']);
    expect(faultsOf(new Named(), { name: 'Anna' })).toEqual([]);
    expect(faultsOf(new Numbered(), { name: 'Annabel', number: 1.5 }).toSorted()).toEqual([
      'isInt',
      'maxLength',
    ]);
    expect(faultsOf(new Numbered(), { name: 'Anna', number: 1.5 }, ['short'])).toEqual(['maxLength']);
  });
});
