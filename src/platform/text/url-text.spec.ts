import { textOfPageUrl, textOfConferenceUrl } from './url-text.ts';

const ID = '01a21bb1-adfe-74f3-a52e-49ce3c07310c';

describe('what is read of an address', () => {
  it('is everything but the ids of what it leads to', () => {
    expect(textOfPageUrl(`/standards/${ID}?clause=${ID}#anna-131052-308T`).replaceAll(/ +/g, ' ')).toBe(
      '/standards/ ?clause= #anna-131052-308T',
    );
  });

  it('is decoded, also where it was written in an address before', () => {
    expect(textOfConferenceUrl('https://video.example.org/a?room=131052%252D308T')).toContain('131052-308T');
    expect(textOfConferenceUrl('https://video.example.org/100%')).toContain('100%');
  });

  it('is not the number of a room, but a number with a stroke or with words around it', () => {
    expect(textOfConferenceUrl('https://zoom.example.org/j/49001010123?pwd=49001010123')).not.toContain(
      '49001010123',
    );
    expect(textOfConferenceUrl('https://zoom.example.org/j/case-49001010123')).toContain('49001010123');
    expect(textOfPageUrl('/published/49001010123')).toContain('49001010123');
  });
});
