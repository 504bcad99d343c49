import { expect, test } from '@jest/globals';
import { HtmlSanitizer } from './html-sanitizer.ts';

function inert(html: string): string {
  const made = new HtmlSanitizer(html);
  while (made.step());
  return made.text;
}

test('words and what they are stay; what could be run, fetched or drawn goes', () => {
  expect(
    inert(
      `<p style='color:red;mso-list:l0' onclick="run()" CLASS=MsoNormal>A &lt; B<img src=x.png ` +
        'onerror=run() width="1"/></p>',
    ),
  ).toBe(`<p data-look='color:red;mso-list:l0' class="MsoNormal">A &lt; B<img width="1"></p>`);
  expect(
    inert(
      '<!DOCTYPE html><?xml version="1"?><!--[if gte mso 9]><b>x</b><![endif]--><![if ' +
        '!vml]>a<![endif]><!--StartFragment-->b<!--EndFragment-->',
    ),
  ).toBe('a<!--StartFragment-->b<!--EndFragment-->');
  expect(
    inert(
      '<style>p { } </style ><script>if (a < b) "</p>"</script\n>x<iframe srcdoc="<script>run()</script>">y</iframe>z',
    ),
  ).toBe('x<iframe></iframe>z');
});

test('what is broken ends somewhere', () => {
  for (const html of ['<', '<p', '<p class="', '<!--', '<style>', '</', "<p a='>b", '< p>', '<p ="">'])
    expect(() => inert(html)).not.toThrow();
  expect(inert('1 < 2 and <b>3</b>')).toBe('1 &lt; 2 and <b>3</b>');
});
