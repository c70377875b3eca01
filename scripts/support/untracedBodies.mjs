import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const declaring = new Set(['algorithm', 'sdo']);

/**
 * Gives every algorithm in the bundle a second body, without the step markers, which runs where there is no tracer. Markers that do
 * nothing would still take a good part of the time of a module graph: they more than double the code that the host compiles,
 * and counts when it decides to optimise.
 */
export const untracedBodies = {
  name: 'untraced-bodies',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/](interpreter|parser)[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withUntracedBodies(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** `algorithm(name, body)` → `algorithm(name, body, the body without markers)`; `sdo` likewise. */
function withUntracedBodies(path, source) {
  const insertions = [];
  const visit = (node) => {
    const body = ts.isCallExpression(node) && declaring.has(node.expression.getText(file)) ? node.arguments.at(-1) : undefined;
    if (body !== undefined && (ts.isArrowFunction(body) || ts.isFunctionExpression(body))) {
      insertions.push({ at: body.end, text: `, ${withoutMarkers(body, source, file)}` });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  visit(file);
  return insertions.reduceRight((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), source);
}

function withoutMarkers(body, source, file) {
  let text = '';
  let end = body.getStart(file);
  const visit = (node) => {
    if (!isMarker(node, file)) return ts.forEachChild(node, visit);
    // Where a statement has to stand, an empty one stays.
    text += `${source.slice(end, node.getStart(file))}${ts.isBlock(node.parent) || ts.isCaseOrDefaultClause(node.parent) ? '' : ';'}`;
    end = node.end;
  };
  visit(body);
  return text + source.slice(end, body.end);
}

/** A statement that is step`…`, or step.differs`…`('…'). */
function isMarker(node, file) {
  if (!ts.isExpressionStatement(node)) return false;
  const { expression } = node;
  const template = ts.isCallExpression(expression) ? expression.expression : expression;
  return ts.isTaggedTemplateExpression(template) && ['step', 'step.differs'].includes(template.tag.getText(file));
}
