import { textHtml } from './text-html.ts';

describe('a text as HTML', () => {
  it('is escaped, with its values and its tags in their places', () => {
    expect(
      textHtml('A & B: {{day}}, <2>see {{what}}</2> <1>now</1>', { day: '<time>1</time>', what: 'C' }, [
        'b',
        'a href="/x"',
      ]),
    ).toBe('A &amp; B: <time>1</time>, <a href="/x">see C</a> <b>now</b>');
  });

  it('has no tag but those that it was given', () => {
    expect(textHtml('a <b>c</b>')).toBe('a &lt;b&gt;c&lt;/b&gt;');
    expect(() => textHtml('a <1>c</1>')).toThrow('Nothing is given for <1>');
    expect(() => textHtml('{{day}}')).toThrow('Nothing is given for day');
  });
});
