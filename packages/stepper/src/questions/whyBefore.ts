import { graphOf } from '../graph/graphOf';
import type { GraphEdge, ModuleGraph } from '../graph/ModuleGraph';
import type { RecordId } from '../log/Value';
import type { Recording } from '../moments/Recording';
import { answer, type Answer } from './Answer';
import { evaluationStories, type ModuleStory } from './EvaluationStory';
import { cycleChain, importPath, showChain } from './paths';

/** "Why did X run before Y?", answered from the whole log. */
export function whyBefore(recording: Recording, first: RecordId, second: RecordId, nameOf: (id: RecordId) => string = (id) => id): Answer {
  return new OrderQuestion(recording, nameOf).ask(first, second);
}

const isStatic = ({ isDynamic, phase }: GraphEdge): boolean => !isDynamic && phase === 'evaluation';

class OrderQuestion {
  readonly #stories: ReadonlyMap<RecordId, Readonly<ModuleStory>>;
  readonly #graph: ModuleGraph;

  constructor(
    recording: Recording,
    private readonly nameOf: (id: RecordId) => string,
  ) {
    this.#stories = evaluationStories(recording.log.events);
    this.#graph = graphOf(recording.moment(recording.length - 1), recording.log.entry);
  }

  ask(first: RecordId, second: RecordId): Answer {
    const [x, y] = [this.#stories.get(first), this.#stories.get(second)];
    const missing = [first, second].filter((id) => this.#stories.get(id)?.ranAt === undefined);
    if (missing.length > 0) return answer(`the code of ${missing.map(this.nameOf).join(' and of ')} never ran`);
    if (first === second) return answer(`${this.nameOf(first)} is one module, and runs once`, x!.ranAt);
    if (x!.ranAt! > y!.ranAt!) {
      const { text, because } = this.ask(second, first);
      return answer(`it did not: ${text}`, y!.ranAt, because);
    }
    return answer(`${this.nameOf(first)} ran before ${this.nameOf(second)}`, x!.ranAt, [...this.#reasons(x!, y!), answer(`${this.nameOf(second)} ran here`, y!.ranAt)]);
  }

  #reasons(x: ModuleStory, y: ModuleStory): Answer[] {
    const { nameOf } = this;
    const path = importPath(this.#graph, y.module, x.module, isStatic);
    const back = importPath(this.#graph, x.module, y.module, isStatic);
    if (path !== undefined && back === undefined) {
      return [answer(`${nameOf(y.module)} imports ${nameOf(x.module)} (${showChain(this.#graph, path)}), and what a module imports runs before it`, x.visitedAt)];
    }
    if (path !== undefined) return [this.#inCycle(x, y)];
    if (x.evaluateAt !== y.evaluateAt && x.ranAt! < (y.evaluateAt ?? 0)) {
      return [answer(`${nameOf(y.module)} is of a later evaluation, such as an import call begins`, y.evaluateAt)];
    }
    return [...this.#waits(x, y), ...this.#turns(x, y)];
  }

  /** In a cycle, the module that the search came to first runs last. */
  #inCycle(x: ModuleStory, y: ModuleStory): Answer {
    const chain = cycleChain(this.#graph, y.module);
    const cycle = chain === undefined ? '' : ` (${showChain(this.#graph, chain)})`;
    if (y.visitedAt! < x.visitedAt!) {
      return answer(`they are in a cycle${cycle}; the search came to ${this.nameOf(y.module)} first, and found it on its stack when ${this.nameOf(x.module)} asked for it, so ${this.nameOf(x.module)} did not wait`, y.visitedAt);
    }
    return answer(`they are in a cycle${cycle}, and ${this.nameOf(x.module)} had nothing left to wait for`, x.visitedAt);
  }

  /** The later module's code began in a job, when what it waited for was done. */
  #waits(x: ModuleStory, y: ModuleStory): Answer[] {
    if (y.startedBy === undefined) return [];
    const { at, module } = y.startedBy;
    if (x.startedBy?.at === at) {
      return [answer(`both had waited for ${this.nameOf(module)}; modules that become ready together run in the order of [[AsyncEvaluationOrder]]`, at)];
    }
    return [answer(`${this.nameOf(y.module)} had to wait until ${this.nameOf(module)} was done, which it imports, itself or through others, and which waits at an await`, at)];
  }

  /** What both were reached from asked for the first one earlier. */
  #turns(x: ModuleStory, y: ModuleStory): Answer[] {
    const [ways, others] = [this.#wayTo(x), this.#wayTo(y)];
    const common = ways.findLast((id) => others.includes(id));
    if (common === undefined) return [];
    const [toX, toY] = [ways[ways.indexOf(common) + 1], others[others.indexOf(common) + 1]];
    if (toX === undefined || toY === undefined || x.visitedAt! > y.visitedAt!) return [];
    const through = (story: ModuleStory, id: RecordId): string => (id === story.module ? this.nameOf(id) : `${this.nameOf(id)}, and so ${this.nameOf(story.module)},`);
    return [answer(`${this.nameOf(common)} asks for ${through(x, toX)} before ${through(y, toY)} in its text, and imports are evaluated in that order`, x.visitedAt)];
  }

  /** The modules through which the search came to this one, outermost first, itself last. */
  #wayTo(story: ModuleStory): RecordId[] {
    const way: RecordId[] = [];
    for (let at: ModuleStory | undefined = story; at !== undefined; at = at.importer === undefined ? undefined : this.#stories.get(at.importer)) way.unshift(at.module);
    return way;
  }
}
