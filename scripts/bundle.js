// Part of `npm run build`: makes the program that is shipped, dist/, of src/ and of the libraries that only the program needs, so
// that a start reads a few files and not five hundred. Types and compiled scenarios are those of build/. See docs/architecture.md,
// "What is built".
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, normalizePath } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = normalizePath(join(root, 'src'));
const require = createRequire(import.meta.url);
const built = join(root, 'build');
const dist = join(root, 'dist');

/** What is started, by its place: the command, the libraries, and the workers, which are found by their path. */
const PROGRAMS = [
  'cli/main',
  'index',
  'vitest',
  'feeds/worker',
  'realms/load-worker',
  'realms/parse-worker',
  'realms/export-worker',
];

/** Libraries of CommonJS that are loaded where `lazily` asks for them: a file each, so that a start reads none of them. */
const LAZY = ['yaml', 'iconv-lite', 'fflate', 'bwip-js', 'pdfkit'];

/** All else that package.json asks npm to install, or takes from the user's project, is loaded from there. */
const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const installed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });

/** In a bundle a module is no longer where it was: its own URL is that of before, below dist/, and lazy libraries lie there too. */
const places = {
  name: 'places',
  transform(code, id) {
    if (!id.startsWith(source)) return undefined;
    const own = relative(source, id).replace(/[.]ts$/, '.js');
    const placed = code
      .replaceAll('import.meta.url', `import.meta.url.replace(/(.*[/]dist[/]).*/, '$1${own}')`)
      .replace(/\blazily\(["']([^"']+)["']\)/g, (call, name) =>
        LAZY.includes(name) ? `lazily('../vendor/${name}.cjs')` : call,
      );
    // Lines stay where they are, and so does what a source map says of them.
    return placed === code ? undefined : { code: placed, map: null };
  },
};

/** PDFKit asks for its fonts in a way that no bundler sees. */
const fonts = {
  name: 'fonts',
  transform(code, id) {
    if (!id.endsWith('/pdfkit/js/pdfkit.js')) return undefined;
    const plain = code.replaceAll("require$1('#standard-fonts/", "require('#standard-fonts/");
    if (plain === code) throw new Error('PDFKit asks for its fonts in another way now.');
    return { code: plain, map: null };
  },
};

/** Node reads every byte at each start: comments and blanks are left out, names stay for traces. A map names the lines of src/, without their text. */
const COMPACT = {
  minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
  sourcemapExcludeSources: true,
};

const bundle = (input, output, { plugins = [], external = [], program = true } = {}) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    ssr: { noExternal: true, external: [...installed, ...external], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: dist,
      emptyOutDir: false,
      minify: !program,
      sourcemap: program,
      rolldownOptions: { input, output: { ...output, ...(program && COMPACT) } },
    },
  });

/** The declarations that those of the libraries come to, and no others. */
function copyTypes(file, copied = new Set()) {
  if (copied.has(file)) return;
  copied.add(file);
  const target = join(dist, relative(built, file));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom |\bimport\(|^import )['"]([^'"]+)['"]/gm,
  )) {
    if (name.startsWith('.')) copyTypes(join(dirname(file), name.replace(/js$/, 'd.ts')), copied);
    else if (!name.startsWith('node:') && !installed.includes(name))
      throw new Error(`${file} has types of ${name}, which users do not install.`);
  }
}

rmSync(dist, { recursive: true, force: true });
await bundle(
  Object.fromEntries(PROGRAMS.map((name) => [name, join(source, `${name}.ts`)])),
  {
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    paths: { yaml: '../vendor/yaml.cjs' },
  },
  // What the control API is described with asks for it too.
  { plugins: [places], external: ['yaml'] },
);
await bundle(
  Object.fromEntries(LAZY.map((name) => [name, require.resolve(name)])),
  {
    format: 'cjs',
    exports: 'auto',
    entryFileNames: 'vendor/[name].cjs',
    chunkFileNames: 'vendor/[name].cjs',
  },
  { plugins: [fonts], program: false },
);
cpSync(join(built, 'scenario/compiled'), join(dist, 'scenario/compiled'), { recursive: true });
const copied = new Set();
for (const library of ['index', 'vitest']) copyTypes(join(built, `${library}.d.ts`), copied);
