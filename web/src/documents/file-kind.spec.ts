import { ACCEPTED_EXTENSIONS, fileKind, titleFromFileName } from './file-kind.ts';

describe('a file as the library shows it', () => {
  it('has a kind that has a name in words', () => {
    expect(fileKind('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe('docx');
    expect(fileKind('image/jpeg')).toBe('jpg');
  });

  it('is chosen by its ending', () => {
    expect(ACCEPTED_EXTENSIONS.split(',')).toEqual(expect.arrayContaining(['.pdf', '.docx', '.jpeg', '.md']));
    expect(ACCEPTED_EXTENSIONS).not.toMatch(/\.(html|svg|exe|docm)/);
  });

  it.each([
    ['Draft_standard v2.pdf', 'Draft standard v2'],
    ['Årsplan 2027.docx', 'Årsplan 2027'],
    ['a.b.pdf', 'a.b'],
    ['plain', 'plain'],
  ])('%s suggests the title %s', (name, title) => {
    expect(titleFromFileName(name)).toBe(title);
  });
});
