// Record name → its fields, from the standard's field tables; records that have no table, from the record literals in steps.

/** "Additional Fields of Cyclic Module Records" → "CyclicModuleRecord" */
function recordName(caption) {
  if (caption.includes('Module Namespace Exotic Objects')) return 'ModuleNamespace';
  return caption
    .replace(/^Additional Fields of /, '')
    .replace(/ Fields$/, '')
    .replace(/Records$/, 'Record')
    .replaceAll(' ', '');
}

const fieldsIn = (text) => [...text.matchAll(/\[\[(\w+)\]\]/g)].map(([, name]) => name);

/**
 * @param {{source: string, table: string, caption: string, rows: {cells: string[]}[]}[]} tables
 * @param {string[]} stepTexts
 * @returns {Record<string, string[]>} sorted by name; fields in the table's order
 */
export function recordFields(tables, stepTexts) {
  const records = new Map();
  for (const table of tables) {
    if (table.source !== 'ecma262' || /cycle-async-fields|property-descriptor/.test(table.table)) continue;
    const fields = table.rows.flatMap((row) => fieldsIn(row.cells[0]).slice(0, 1));
    if (fields.length > 0) records.set(recordName(table.caption), fields);
  }
  const literals = new Map();
  for (const text of stepTexts) {
    for (const [, name, body] of text.matchAll(/\b(?!Return )((?:[A-Z]\w+ )+Record) \{([^}]*)\}/g)) {
      const key = name.replaceAll(' ', '');
      if (records.has(key)) continue;
      const fields = literals.get(key) ?? new Set();
      for (const field of body.matchAll(/\[\[(\w+)\]\]:/g)) fields.add(field[1]);
      literals.set(key, fields);
    }
  }
  for (const [name, fields] of literals) if (fields.size > 0) records.set(name, [...fields]);
  return Object.fromEntries([...records].sort(([left], [right]) => (left < right ? -1 : 1)));
}
