// Interpreted in the guest's realm. Value: (argv as JSON) => process.
'use strict';

(function makeProcess(argv) {
  return { argv: JSON.parse(argv) };
});
