/** The rows of a CSV text (without quoted fields, to stay small) as the realm's own array, or the realm's SyntaxError. */
export function parseCSV(spec, source, separator, realm) {
  const [names, ...rows] = source
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(separator));
  for (const [index, row] of rows.entries()) {
    if (row.length === names.length) continue;
    throw realm.newError('SyntaxError', `Row ${index + 1} has ${row.length} fields, and there are ${names.length} names`);
  }
  const objects = rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])));
  // Objects that guests get must be of their realm: those that its JSON.parse makes are.
  return spec.ParseJSON(JSON.stringify(objects), realm).Value;
}
