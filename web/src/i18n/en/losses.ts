/** What is left out or changed when text is imported from a Word file or pasted. */
export const losses = {
  title: 'What is left out or changed',
  none: 'All text is included.',
  paste: {
    title: 'What is left out or changed in the text you pasted',
    reading: 'Reading what you pasted. You can continue writing in the meantime.',
    undo: 'Undo the paste',
    close: 'Close',
    'too-many': {
      title: 'There is no room for what you pasted',
      text:
        'A standard can hold at most 2,000 clauses. Nothing was changed: paste part of the text, ' +
        'or start another standard.',
    },
    'too-long': {
      title: 'This is more than can be pasted in one go',
      text: 'Nothing was changed: paste the text in parts, or save it as a Word file and import that file.',
    },
  },
  where: 'For example at: {{where}}',
  image_one: '{{count}} picture is left out',
  image_other: '{{count}} pictures are left out',
  imageAdvice:
    'A standard consists of text and tables. Keep the picture in the library, and attach it to its ' +
    'clause under “Documents” in the clause menu.',
  diagram_one: '{{count}} diagram or chart is left out',
  diagram_other: '{{count}} diagrams or charts are left out',
  comment_one: '{{count}} comment is left out',
  comment_other: '{{count}} comments are left out',
  amendment_one: '{{count}} amendment is left out',
  amendment_other: '{{count}} amendments are left out',
  link_one: 'The address of {{count}} link is left out; its text is kept',
  link_other: 'The addresses of {{count}} links are left out; their text is kept',
  formatting_one: 'Underlined, struck-through or highlighted text in {{count}} place becomes plain',
  formatting_other: 'Underlined, struck-through or highlighted text in {{count}} places becomes plain',
  hidden_one: 'Hidden text in {{count}} place is left out',
  hidden_other: 'Hidden text in {{count}} places is left out',
  contents_one: 'The table of contents is left out: it is generated again from the headings',
  contents_other: '{{count}} tables of contents are left out: they are generated again from the headings',
  navigation_one: '{{count}} menu of a web page is left out',
  navigation_other: '{{count}} menus of a web page are left out',
  'page-text_one': '{{count}} header or footer is left out',
  'page-text_other': '{{count}} headers or footers are left out',
  'text-box_one': '{{count}} text box: check where its text has been placed',
  'text-box_other': '{{count}} text boxes: check where their text has been placed',
  equation_one: '{{count}} formula is left out',
  equation_other: '{{count}} formulas are left out',
  embedded_one: '{{count}} embedded file is left out',
  embedded_other: '{{count}} embedded files are left out',
  checkbox_one: '{{count}} tick box is left out',
  checkbox_other: '{{count}} tick boxes are left out',
  other_one: '{{count}} item that is not text is left out',
  other_other: '{{count}} items that are not text are left out',
  tracked_one: 'The text of {{count}} tracked deletion is left out',
  tracked_other: 'The text of {{count}} tracked deletions is left out',
  'tracked-insertion_one': 'The text of {{count}} tracked insertion is left out',
  'tracked-insertion_other': 'The text of {{count}} tracked insertions is left out',
  'tracked-paragraph_one':
    'A paragraph that was split, merged or added in {{count}} place does not become an amendment: ' +
    'check where its text has been placed',
  'tracked-paragraph_other':
    'Paragraphs that were split, merged or added in {{count}} places do not become amendments: ' +
    'check where their text has been placed',
  table_one: '{{count}} table has merged cells, which are separate here',
  table_other: '{{count}} tables have merged cells, which are separate here',
  footnote_one: '{{count}} footnote becomes a note under its clause',
  footnote_other: '{{count}} footnotes become notes under their clauses',
  'list-level_one': '{{count}} list item within a list becomes an item of the outer list',
  'list-level_other': '{{count}} list items within lists become items of the outer list',
  'heading-level_one':
    '{{count}} heading is deeper than four levels and becomes a heading of the fourth level',
  'heading-level_other':
    '{{count}} headings are deeper than four levels and become headings of the fourth level',
  number_one: '{{count}} typed number is replaced by an automatic number',
  number_other: '{{count}} typed numbers are replaced by automatic numbers',
  'long-clause_one': '{{count}} paragraph is too long for a clause and is split',
  'long-clause_other': '{{count}} paragraphs are too long for a clause and are split',
} as const;
