const LEVELS = 2;

/** How many patterns stand around this one, itself included. */
function depthOf(pattern) {
  let depth = 0;
  for (let node = pattern; node; node = node.parent) {
    if (node.type === 'ObjectPattern') depth += 1;
    else if (!/^(?:Property|ArrayPattern|AssignmentPattern|RestElement)$/.test(node.type)) break;
  }
  return depth;
}

/** What is taken out of an object of an object of an object is read more easily step by step. */
export const destructuringDepth = {
  create: (context) => ({
    ObjectPattern(node) {
      if (depthOf(node) > LEVELS)
        context.report({
          node,
          message: `Take apart ${LEVELS} levels at most; name the inner object first.`,
        });
    },
  }),
};
