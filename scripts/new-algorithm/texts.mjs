// The texts of a new algorithm's files.

const parentOf = (path) => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined);

/** `["if", "[[Status]]", "~linking~"]` → `if … [[Status]] linking`: the names that the marker must mention, to be made a phrase. */
function notation(names) {
  return names
    .map((name) => name.replace(/^~|~$/g, '').replace(/\($/, '(…)').replace(/^assert$/, 'assert:').replace(/^note$/, 'note:').replace(/^\.(?=[A-Z])/, ''))
    .join(' ')
    .replace(/([?!])$/, '$1 (…)');
}

function body({ steps }) {
  const lines = [];
  const width = Math.max(...steps.map(([path]) => path.length)) + 2;
  const write = (parent, indent) => {
    for (const [path, ...names] of steps.filter(([other]) => parentOf(other) === parent)) {
      lines.push(`${indent}step.todo\`${path.padEnd(width)}${notation(names)}\`;`.replace(/\s+`;$/, '`;'));
      if (steps.some(([other]) => parentOf(other) === path)) {
        lines.push(`${indent}{`);
        write(path, `${indent}  `);
        lines.push(`${indent}}`);
      }
    }
  };
  write(undefined, '  ');
  return lines.join('\n');
}

/**
 * @param algorithm an inventory entry
 * @param {string} name the exported constant's name
 * @param {string} source the path to the folder of algorithm.ts
 */
export function algorithmText(algorithm, name, source) {
  const params = [algorithm.receiver ?? [], algorithm.params ?? []].flat().map((param) => `, ${param}`).join('');
  const link = `/** https://tc39.es/ecma262/#${algorithm.id} */`;
  if (algorithm.part !== undefined) {
    return [
      `import { sdo } from '${source}/algorithm';`,
      '',
      link,
      `export const ${name}_${algorithm.part} = sdo('${algorithm.operation}', ${algorithm.part}, function (step, tracer${params}) {`,
      body(algorithm),
      '});',
      '',
    ].join('\n');
  }
  return [
    `import { algorithm } from '${source}/algorithm';`,
    '',
    link,
    `export const ${name} = algorithm('${algorithm.operation}', function (step, { spec }${params}) {`,
    body(algorithm),
    '});',
    '',
  ].join('\n');
}

export function testText({ operation, steps }) {
  const branches = steps.filter(([, ...names]) => names.includes('if') || names.includes('throw')).map(([path]) => path);
  const cases = branches.length > 0 ? branches.map((path) => `  it.todo('step ${path}');`) : ["  it.todo('does what its steps say');"];
  return [`describe('${operation}', () => {`, ...cases, '});', ''].join('\n');
}
