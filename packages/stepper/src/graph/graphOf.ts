import { List } from 'immutable';
import { shortNames } from '../log/shortNames';
import { showValue } from '../log/showValue';
import type { FieldsValue, RecordId, Value } from '../log/Value';
import type { FieldValue, Moment, RecordState } from '../moments/Moment';
import { cyclesOf } from './cyclesOf';
import type { GraphEdge, GraphNode, ModuleGraph } from './ModuleGraph';

/** @param entry the id of the module that the run began with */
export function graphOf(moment: Moment, entry: RecordId): ModuleGraph {
  const modules = moment.records.valueSeq().filter(isModule).sortBy(({ id }) => (id === entry ? 0 : 1)).toArray();
  const edges = modules.flatMap(edgesOf);
  const cycles = cyclesOf(modules.map(({ id }) => id), edges.filter(({ isDynamic }) => !isDynamic));
  const cycleOf = new Map(cycles.flatMap((members, index) => members.map((id): [RecordId, number] => [id, index])));
  const nameOf = shortNames(modules.map(({ id }) => id));
  return { nodes: modules.map((module) => nodeOf(module, moment, { entry, nameOf, cycleOf })), edges, cycles };
}

/** Whether a record is a Module Record. */
export function isModule({ type }: RecordState): boolean {
  return type.endsWith('ModuleRecord');
}

interface Surroundings {
  readonly entry: RecordId;
  readonly nameOf: (id: RecordId) => string;
  readonly cycleOf: ReadonlyMap<RecordId, number>;
}

function nodeOf({ id, type, fields }: RecordState, moment: Moment, { entry, nameOf, cycleOf }: Surroundings): GraphNode {
  const status = fields.get('Status');
  const error = fields.get('EvaluationError');
  return {
    id,
    name: nameOf(id),
    type,
    isEntry: id === entry,
    status: typeof status === 'string' ? status : undefined,
    hasTLA: fields.get('HasTLA') === true,
    isSuspended: moment.suspended.has(id),
    error: isCompletion(error) ? showValue(error.value, nameOf) : undefined,
    cycle: cycleOf.get(id),
  };
}

const isCompletion = (value: FieldValue | undefined): value is { completion: 'throw'; value: Value } =>
  typeof value === 'object' && value !== null && 'completion' in value;

/** What a module asks for, in the order of its text, then what import calls have loaded besides. */
export function edgesOf(module: RecordState): GraphEdge[] {
  const loaded = recordsIn(module.fields.get('LoadedModules'));
  const requests = recordsIn(module.fields.get('RequestedModules'));
  const isAsked = new Set(requests.map(keyOf));
  return [
    ...requests.map((request) => edge(module.id, request, loaded.find((each) => keyOf(each) === keyOf(request)), false)),
    ...loaded.filter((each) => !isAsked.has(keyOf(each))).map((each) => edge(module.id, each, each, true)),
  ];
}

function edge(from: RecordId, request: FieldsValue, loaded: FieldsValue | undefined, isDynamic: boolean): GraphEdge {
  const { Phase = 'evaluation' } = request.fields;
  const target = loaded?.fields['Module'];
  return {
    from,
    to: typeof target === 'object' && target !== null && 'record' in target ? target.record : undefined,
    specifier: textOf(request.fields['Specifier']),
    attributes: attributesOf(request),
    phase: textOf(Phase),
    isDynamic,
  };
}

function recordsIn(field: FieldValue | undefined): FieldsValue[] {
  return List.isList(field) ? (field.toArray() as FieldsValue[]) : [];
}

/** Specifiers, attributes and phases are strings; a long one is cut. */
function textOf(value: Value | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : showValue(value);
}

const keyOf = (request: FieldsValue): string => JSON.stringify([request.fields['Specifier'], Object.entries(attributesOf(request)).sort()]);

function attributesOf({ fields }: FieldsValue): Record<string, string> {
  const { Attributes } = fields;
  const list = typeof Attributes === 'object' && Attributes !== null && 'list' in Attributes ? (Attributes.list as FieldsValue[]) : [];
  return Object.fromEntries(list.map(({ fields: { Key, Value } }) => [textOf(Key), textOf(Value)]));
}
