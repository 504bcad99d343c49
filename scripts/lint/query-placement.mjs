/** Where SQL may be sent from: one look at a file's name says whether it talks to the database. */
const PLACES =
  /\.(?:repository|query|sql|spec)\.ts$|\/src\/(?:database|demo|platform\/persistence)\/|\/test\//;
/** What SQL is sent through; a `query` of anything else is somebody else's word. */
const SENDERS = /^(?:manager|runner|database|dataSource|db|client|pool|connection)$/;

const nameOf = (node) => (node.type === 'MemberExpression' ? node.property.name : node.name);

export const queryPlacement = {
  create(context) {
    if (PLACES.test(context.filename.replaceAll('\\', '/'))) return {};
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.name !== 'query') return;
        if (!SENDERS.test(nameOf(callee.object) ?? '')) return;
        context.report({
          node,
          message: 'SQL stands in a repository, a query or an .sql.ts file; call a function of one of these.',
        });
      },
    };
  },
};
