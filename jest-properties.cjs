// Every run tries the same inputs, so that a property never fails by chance where it held before; `npm run soak` tries others.
const fc = require('./node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261123) });

module.exports = fc;
