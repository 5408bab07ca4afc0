/** Rules of the house that no ready-made linter has. Loaded by oxlint (`jsPlugins`). */

const ROOT = { Date: new Set(['now']), Temporal: new Set(['Now']) }

/** The day comes from the viewer or the caller; only the edge of the house asks the clock. */
const noClock = {
  create(context) {
    const report = node =>
      context.report({
        node,
        message: 'Pass the day or the moment in; only the edge reads the clock.',
      })
    return {
      NewExpression(node) {
        const isNow = node.callee.name === 'Date' && node.arguments.length === 0
        if (isNow) report(node)
      },
      MemberExpression(node) {
        if (ROOT[node.object.name]?.has(node.property.name)) report(node)
      },
    }
  },
}

const noEnum = {
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({ node, message: 'A union of literals says the same and has one spelling.' })
      },
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: { 'no-clock': noClock, 'no-enum': noEnum },
}
