/** The formatter breaks what it can at 110 columns; what it cannot (long strings, templates) ends here. */
const COLUMNS = 160;

export const lineLength = {
  create(context) {
    return {
      Program(node) {
        context.sourceCode.lines.forEach((text, index) => {
          if (text.length <= COLUMNS) return;
          const line = index + 1;
          context.report({
            node,
            loc: { start: { line, column: COLUMNS }, end: { line, column: text.length } },
            message: `No line is longer than ${COLUMNS} columns: break the string or the template.`,
          });
        });
      },
    };
  },
};
