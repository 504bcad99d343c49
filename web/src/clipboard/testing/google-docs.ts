const P = 'line-height:1.38;margin-top:0pt;margin-bottom:0pt;';
const SPAN =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;' +
  'font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;' +
  'vertical-align:baseline;white-space:pre;white-space:pre-wrap;';
const CELL = '<td style="border:solid #000000 1pt;padding:5pt;">';
const text = (words: string, style = SPAN): string => `<span style="${style}">${words}</span>`;
const item = (words: string, level: number, type: string): string =>
  '<li dir="ltr" ' +
  `style="list-style-type:${type};font-size:11pt;font-family:Arial,sans-serif;white-space:pre;" ` +
  `aria-level="${level}"><p dir="ltr" style="${P}" role="presentation">${text(words)}</p></li>`;

/**
 * What Google Docs puts on the clipboard: one line, all looks in styles, nested lists as children of lists.
 */
export const GOOGLE_DOCS =
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0b8b1f6e-7fff-1c4e-7a9c-1f2d3c4b5a69">` +
  '<h1 dir="ltr" ' +
  `style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;">` +
  `${text('Shelter', SPAN.replace('font-weight:400', 'font-weight:400').replace('11pt', '20pt'))}</h1>` +
  '<p dir="ltr" ' +
  `style="${P}">${text('Every victim is offered a ')}${text('safe', SPAN.replace('font-weight:400', 'font-weight:700'))}${text(' shelter,&nbsp; of 9 m')}` +
  '<span ' +
  `style="font-size:0.6em;font-family:Arial,sans-serif;white-space:pre-wrap;vertical-align:super;">2</span>` +
  `${text(' at least.')}${text('<br>')}${text('At once.')}</p>` +
  '<br /><ul ' +
  `style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('near a port', 1, 'disc')}<ul ` +
  `style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('a ferry port', 2, 'circle')}</ul>${item('in a hotel', 1, 'disc')}</ul>` +
  '<ol ' +
  `style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('She is asked.', 1, 'decimal')}<ol ` +
  `style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('in her language', 2, 'lower-alpha')}</ol>` +
  `${item('She decides.', 1, 'decimal')}</ol>` +
  `<h2 dir="ltr" style="line-height:1.38;">${text('Beds')}</h2>` +
  '<div dir="ltr" style="margin-left:0pt;" align="left"><table ' +
  'style="border:none;border-collapse:collapse;"><colgroup><col width="301" /><col width="301" ' +
  '/></colgroup><tbody>' +
  [
    ['Country', 'Beds'],
    ['Denmark', '12'],
  ]
    .map(
      (row) =>
        `<tr style="height:0pt">${row.map((cell) => `${CELL}<p dir="ltr" style="${P}">${text(cell)}</p></td>`).join('')}</tr>`,
    )
    .join('') +
  `</tbody></table></div>` +
  `<p dir="ltr" style="${P}"><span ` +
  'style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;"><img ' +
  'src="https://lh7-rt.googleusercontent.com/docsz/AD_4nX" width="602" height="401" ' +
  'style="margin-left:0px;margin-top:0px;" /></span></p>' +
  `<p dir="ltr" style="${P}">${text('See ')}<a href="https://example.org/there" ` +
  `style="text-decoration:none;">${text('there', SPAN.replace('text-decoration:none', 'text-decoration:underline'))}</a>${text('.')}</p>` +
  `</b><br class="Apple-interchange-newline">`;
