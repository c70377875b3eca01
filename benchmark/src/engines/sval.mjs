import Sval from 'sval';

/** As a script: that is the form which sval runs without generators of its own, and much faster. */
export async function prepare() {
  return async (sourceText, report) => {
    const interpreter = new Sval({ sourceType: 'script', sandBox: true });
    interpreter.import({ report });
    interpreter.run(sourceText);
  };
}
