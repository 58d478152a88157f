const { transformSync } = require('esbuild');

const loaderOf = (file) => (/tsx$/.test(file) ? 'tsx' : /ts$/.test(file) ? 'ts' : 'js');

module.exports = {
  process: (source, file) =>
    transformSync(source, {
      loader: loaderOf(file),
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
};
