// The default of Node 20 is 132 KiB of bytecode.
require('node:v8').setFlagsFromString('--interrupt-budget=540000');
