/**
 * What no rule of the linter knows: ways to turn text into markup or code. Text from pages and packs must only ever become
 * text nodes. In plain JavaScript, since the linter loads it as it stands.
 */
const FORBIDDEN = {
  "AssignmentExpression > MemberExpression.left[property.name='innerHTML']":
    'Text is never markup: create text nodes.',
  "AssignmentExpression > MemberExpression.left[property.name='outerHTML']":
    'Text is never markup: create text nodes.',
  "AssignmentExpression > MemberExpression.left[property.name='srcdoc']":
    'Text is never markup: create text nodes.',
  "JSXAttribute[name.name='dangerouslySetInnerHTML']": 'Text is never markup.',
  "CallExpression[callee.property.name='insertAdjacentHTML']": 'Text is never markup.',
  "CallExpression[callee.property.name='postMessage'][callee.object.name='window']":
    'The page has no channel to us.',
  'ImportSpecifier[imported.name=/^(parsePatch|applyPatch)$/]': 'CVE-2026-24001: not needed here.',
};

export default {
  meta: { name: 'crossread' },
  rules: {
    'text-is-no-markup': {
      create: (context) =>
        Object.fromEntries(
          Object.entries(FORBIDDEN).map(([selector, message]) => [
            selector,
            (node) => context.report({ node, message }),
          ]),
        ),
    },
  },
};
