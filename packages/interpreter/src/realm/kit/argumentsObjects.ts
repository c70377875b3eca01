import { MAX_TEMPLATE_LENGTH } from './functionTemplates';

/**
 * Arguments objects are the host's own. A mapped one is that of a native sloppy function whose parameters are the storage; the
 * closures made beside it read and write them.
 */
const mapped = (count: number): string => {
  const names = Array.from({ length: count }, (_, i) => `p${i}`);
  const accessors = names.map((name) => `{ __proto__: null, get: () => ${name}, set: (value) => { ${name} = value; } }`).join(', ');
  return `function (${names.join(', ')}) { return [arguments, ${accessors}]; }`;
};

export const MAX_MAPPED_PARAMETERS = MAX_TEMPLATE_LENGTH * 4;

export const argumentsObjectsSource = `
  const unmapped = function () { return arguments; };
  const unmappedArguments = (args) => apply(unmapped, undefined, args);
  /** The arguments object and, for each parameter that has storage in it, its getter and setter. */
  const mappedArguments = (count, args, callee) => {
    const made = apply(mappedMakers[count], undefined, args);
    made[0].callee = callee;
    return made;
  };
`;

/** The makers of mapped arguments objects by parameter count, evaluated as sloppy code. */
export const mappedArgumentsSource = `[${Array.from({ length: MAX_MAPPED_PARAMETERS + 1 }, (_, count) => mapped(count)).join(',\n')}]`;
