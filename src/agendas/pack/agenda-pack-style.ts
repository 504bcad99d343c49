/** The print style of a pack. */
export const AGENDA_PACK_CSS = `
@page {
  size: A4; margin: 22mm 20mm 20mm;
  @bottom-right { content: counter(page); font: 9pt 'Source Sans 3', sans-serif; }
}
body {
  margin: 0; color: #1d2630;
  font: 10.5pt/1.5 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', sans-serif;
}
h1 { margin: 0 0 4mm; font: 600 22pt/1.2 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', serif; }
h2 { margin: 8mm 0 3mm; font-size: 14pt; break-after: avoid; }
h2.new { break-before: page; margin-top: 0; }
h3 { margin: 0 0 1mm; font-size: 11.5pt; break-after: avoid; }
.contents { margin: 0; padding: 0; list-style: none; }
.contents a, .contents .paper {
  display: flex; justify-content: space-between; gap: 6mm; color: inherit; text-decoration: none;
}
.contents .paper { padding-left: 6mm; color: #55606b; }
.contents .section { margin-top: 3mm; font-weight: 600; }
.page { min-width: 9mm; text-align: right; font-variant-numeric: tabular-nums; }
.item { margin: 0 0 5mm; padding-top: 3mm; border-top: 0.3mm solid #d8d2c6; break-inside: avoid-page; }
.facts, .papers { margin: 0; color: #55606b; font-size: 9.5pt; }
.papers { padding-left: 5mm; }
.notes { margin: 1mm 0; white-space: pre-line; }
.closed { margin: 0 0 5mm; padding-top: 3mm; border-top: 0.3mm solid #d8d2c6; font-style: italic; }
footer { margin-top: 10mm; color: #55606b; font-size: 8.5pt; }
`;
