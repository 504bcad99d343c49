import { fillText } from '@nbn/texts';
import { escapeHtml } from './public-page.ts';

const MARK = /&lt;(\/?)(\d+)&gt;/g;

/**
 * A text of the product as HTML.
 * @param values HTML for the places of the text, escaped already.
 * @param elements what `<1>…</1>`, `<2>…</2>` and so on become: `code`, or `a href="…"`.
 */
export function textHtml(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
  elements: readonly string[] = [],
): string {
  const html = escapeHtml(text).replaceAll(MARK, (_, slash: string, number: string) => {
    const element = elements[Number(number) - 1];
    if (element === undefined) throw new Error(`Nothing is given for <${number}>`);
    return slash === '' ? `<${element}>` : `</${element.split(' ', 1)[0]}>`;
  });
  return fillText(html, values);
}
