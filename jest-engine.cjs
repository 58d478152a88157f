// Every run of the host evaluates the program anew, so what the engine optimises in one run is thrown away with it: it may
// wait. What it has compiled is kept for the next run.
const { setFlagsFromString } = require('node:v8');

setFlagsFromString('--interrupt-budget=1000000');
setFlagsFromString('--no-flush-bytecode');
