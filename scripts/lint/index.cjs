'use strict';
// The project's own lint rules. Each file opens with what, why, bad and good; each has a test in spec-tests/rules/lint.test.ts.

module.exports = {
  rules: {
    'spec-names': require('./spec-names.cjs'),
    'no-relative-package-import': require('./no-relative-package-import.cjs'),
    'no-flags-in-algorithms': require('./no-flags-in-algorithms.cjs'),
    'marker-form': require('./marker-form.cjs'),
    'no-dropped-completion': require('./no-dropped-completion.cjs'),
  },
};
