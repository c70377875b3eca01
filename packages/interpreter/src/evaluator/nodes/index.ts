// Made by scripts/generate-node-index.mjs from the names of the files in this folder.
import { ArrayExpression } from './ArrayExpression';
import { ArrowFunctionExpression } from './ArrowFunctionExpression';
import { AssignmentExpression } from './AssignmentExpression';
import { AwaitExpression } from './AwaitExpression';
import { BigIntLiteral } from './BigIntLiteral';
import { BinaryExpression } from './BinaryExpression';
import { BlockStatement } from './BlockStatement';
import { BooleanLiteral } from './BooleanLiteral';
import { BreakStatement } from './BreakStatement';
import { CallExpression } from './CallExpression';
import { ClassDeclaration } from './ClassDeclaration';
import { ClassExpression } from './ClassExpression';
import { ConditionalExpression } from './ConditionalExpression';
import { ContinueStatement } from './ContinueStatement';
import { DebuggerStatement } from './DebuggerStatement';
import { DoWhileStatement } from './DoWhileStatement';
import { EmptyStatement } from './EmptyStatement';
import { ExportAllDeclaration } from './ExportAllDeclaration';
import { ExportDefaultDeclaration } from './ExportDefaultDeclaration';
import { ExportNamedDeclaration } from './ExportNamedDeclaration';
import { ExpressionStatement } from './ExpressionStatement';
import { ForInStatement } from './ForInStatement';
import { ForOfStatement } from './ForOfStatement';
import { ForStatement } from './ForStatement';
import { FunctionDeclaration } from './FunctionDeclaration';
import { FunctionExpression } from './FunctionExpression';
import { Identifier } from './Identifier';
import { IfStatement } from './IfStatement';
import { ImportDeclaration } from './ImportDeclaration';
import { ImportExpression } from './ImportExpression';
import { LabeledStatement } from './LabeledStatement';
import { LogicalExpression } from './LogicalExpression';
import { MemberExpression } from './MemberExpression';
import { MetaProperty } from './MetaProperty';
import { NewExpression } from './NewExpression';
import { NullLiteral } from './NullLiteral';
import { NumericLiteral } from './NumericLiteral';
import { ObjectExpression } from './ObjectExpression';
import { OptionalCallExpression } from './OptionalCallExpression';
import { OptionalMemberExpression } from './OptionalMemberExpression';
import { ParenthesizedExpression } from './ParenthesizedExpression';
import { RegExpLiteral } from './RegExpLiteral';
import { ReturnStatement } from './ReturnStatement';
import { SequenceExpression } from './SequenceExpression';
import { StringLiteral } from './StringLiteral';
import { SwitchStatement } from './SwitchStatement';
import { TaggedTemplateExpression } from './TaggedTemplateExpression';
import { TemplateLiteral } from './TemplateLiteral';
import { ThisExpression } from './ThisExpression';
import { ThrowStatement } from './ThrowStatement';
import { TryStatement } from './TryStatement';
import { UnaryExpression } from './UnaryExpression';
import { UpdateExpression } from './UpdateExpression';
import { VariableDeclaration } from './VariableDeclaration';
import { WhileStatement } from './WhileStatement';
import { WithStatement } from './WithStatement';
import { YieldExpression } from './YieldExpression';

/** How each node type is compiled. */
export const nodes = {
  ArrayExpression,
  ArrowFunctionExpression,
  AssignmentExpression,
  AwaitExpression,
  BigIntLiteral,
  BinaryExpression,
  BlockStatement,
  BooleanLiteral,
  BreakStatement,
  CallExpression,
  ClassDeclaration,
  ClassExpression,
  ConditionalExpression,
  ContinueStatement,
  DebuggerStatement,
  DoWhileStatement,
  EmptyStatement,
  ExportAllDeclaration,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  ExpressionStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  IfStatement,
  ImportDeclaration,
  ImportExpression,
  LabeledStatement,
  LogicalExpression,
  MemberExpression,
  MetaProperty,
  NewExpression,
  NullLiteral,
  NumericLiteral,
  ObjectExpression,
  OptionalCallExpression,
  OptionalMemberExpression,
  ParenthesizedExpression,
  RegExpLiteral,
  ReturnStatement,
  SequenceExpression,
  StringLiteral,
  SwitchStatement,
  TaggedTemplateExpression,
  TemplateLiteral,
  ThisExpression,
  ThrowStatement,
  TryStatement,
  UnaryExpression,
  UpdateExpression,
  VariableDeclaration,
  WhileStatement,
  WithStatement,
  YieldExpression,
};
