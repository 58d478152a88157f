// The plain node environment of jest, in a context whose globals are looked up as those of any program are: jest's own way,
// by interceptors and a Proxy, makes each `Math` or `Object` in a loop cost more than the work.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { createContext } = vm;

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
};
