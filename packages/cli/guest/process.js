// Interpreted in the guest's realm. Value: (argv as JSON) => process.
(function makeProcess(argv) {
  'use strict';
  return { argv: JSON.parse(argv) };
});
