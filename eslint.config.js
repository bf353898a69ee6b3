import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Time and ids come from the world's clock and id source only: see docs/architecture.md. */
const ambientTimeAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take the time from the world's clock.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Take the time from the world's clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Take chance from the world's ids.",
  },
  { selector: "CallExpression[callee.name='randomUUID']", message: "Take ids from the world's ids." },
  {
    selector: "CallExpression[callee.property.name='randomUUID']",
    message: "Take ids from the world's ids.",
  },
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'node_modules/',
      'coverage/',
      'src/model/generated/',
      'src/library/generated/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...ambientTimeAndChance],
    },
  },
  {
    // JavaScript that Node runs as it is: the benches and the scripts.
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
        setImmediate: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    // What `require` loads.
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', exports: 'writable', URL: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // The one source of real time and the one of chance; benches and scripts measure real time.
    files: [
      'src/world/real-time.ts',
      'src/world/chance.ts',
      'bench/**',
      'scripts/**',
      'test/**',
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
