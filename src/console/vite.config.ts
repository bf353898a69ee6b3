import { defineConfig } from 'vite';

/** `npm run build` puts the console into dist/console; the server serves it at /_mws/, and pages that others lead to below that. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/_mws/',
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    rollupOptions: {
      input: ['index.html', 'pay/checkout/index.html', 'apps/authorize/consent/index.html'].map(
        (page) => `${import.meta.dirname}/${page}`,
      ),
    },
    // The policy of the page allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  logLevel: 'warn',
});
