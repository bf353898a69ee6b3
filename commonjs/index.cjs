// For `require('mws-local')`: the same functions; what is behind them is loaded when the first of them is called.
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

const library = pathToFileURL(require.resolve('../dist/index.js')).href;

/** Jest runs modules in contexts of its own, in which import() fails. Then that of the main context is asked, from Node 20.12 on. */
const load = () =>
  import('../dist/index.js').catch(() => {
    const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    return vm.runInThisContext('(url) => import(url)', { importModuleDynamically })(library);
  });

exports.startMwsLocal = async (...options) => (await load()).startMwsLocal(...options);
exports.connect = async (...options) => (await load()).connect(...options);
