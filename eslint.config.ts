import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Ways to turn text into markup or code. Text from pages and packs must only ever become text nodes. */
const MARKUP_SINKS = ['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
  message: 'Text is never markup: create text nodes.',
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'shots', 'results'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: 'Import { z } from lib/zod: it switches the code generator off first.' },
            {
              name: 'zod/mini',
              message: 'Import { z } from lib/zod: it switches the code generator off first.',
            },
            { name: 'chrono-node', message: 'Import chrono-node/en: all locales are four times the size.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...MARKUP_SINKS,
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is never markup.' },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: 'Text is never markup.',
        },
        {
          selector: "CallExpression[callee.property.name='postMessage'][callee.object.name='window']",
          message: 'The page has no channel to us.',
        },
        {
          selector: 'ImportSpecifier[imported.name=/^(parsePatch|applyPatch)$/]',
          message: 'CVE-2026-24001: not needed here.',
        },
      ],
    },
  },
  { files: ['lib/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['tests/**', 'entrypoints/command-line/**'], rules: { 'no-console': 'off' } },
);
