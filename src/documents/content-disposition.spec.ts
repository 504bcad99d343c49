import { parse } from 'content-disposition';
import { attachmentDisposition } from './content-disposition.ts';

describe('the name that a download carries', () => {
  it('is the true one, and a plain one for old clients', () => {
    expect(attachmentDisposition('Überblick Ålesund.pdf')).toBe(
      `attachment; filename="Uberblick Alesund.pdf"; filename*=UTF-8''%C3%9Cberblick%20%C3%85lesund.pdf`,
    );
  });

  it.each([
    'a"; filename=evil.html; x="',
    'a\r\nSet-Cookie: session=1',
    'a\\"b.pdf',
    '%22.pdf',
    "it's (1).pdf",
  ])('adds no header and no parameter: %j', (name) => {
    const header = attachmentDisposition(name);
    expect(header).toMatch(
      /^attachment; filename=(?:"[^"\\%\r\n]*"|[\w.-]+); filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/,
    );
    expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe(name);
    expect(parse(header)).toEqual({
      type: 'attachment',
      parameters: expect.objectContaining({ filename: name }),
    });
  });

  it('survives half a character', () => {
    expect(attachmentDisposition('a\uD800.pdf')).toContain("UTF-8''a%EF%BF%BD.pdf");
  });
});
