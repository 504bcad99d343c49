import { parseTags } from './tag-line.ts';

describe('a line of tags', () => {
  it('is parted at its commas, each tag once whatever its case', () => {
    expect(parseTags(' Shelter ,  police  work,shelter, ,Tõlk')).toEqual(['Shelter', 'police work', 'Tõlk']);
    expect(parseTags(' , ')).toEqual([]);
  });

  it.each([
    ['too many', Array.from({ length: 13 }, (_, at) => `tag ${at}`).join(',')],
    ['too long', 'x'.repeat(41)],
  ])('is refused when there is %s', (_, line) => {
    expect(() => parseTags(line)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});
