import { ExecutionContext } from '../../agent/ExecutionContext';
import { currentRealm } from '../../agent/currentRealm';
import { Completion, ThrowCompletion } from '../../completion';
import { ScriptRecord } from '../../records/ScriptRecord';
import { casesOf, must, type ContractCase, type ContractScene } from './ContractCase';
import type { MakeHost } from './HostSubject';
import { turn, turnsUntil } from './turns';

/** https://tc39.es/ecma262/#sec-jobs */
export function jobCases(makeHost: MakeHost): readonly ContractCase[] {
  const makeCallback = casesOf('HostMakeJobCallback', 'sec-hostmakejobcallback', makeHost);
  const callCallback = casesOf('HostCallJobCallback', 'sec-hostcalljobcallback', makeHost);
  const generic = casesOf('HostEnqueueGenericJob', 'sec-hostenqueuegenericjob', makeHost);
  const promise = casesOf('HostEnqueuePromiseJob', 'sec-hostenqueuepromisejob', makeHost);
  const timeout = casesOf('HostEnqueueTimeoutJob', 'sec-hostenqueuetimeoutjob', makeHost);
  return [
    makeCallback('give a JobCallback Record of the callback', ({ host, agent }) => {
      const callback = (): void => {};
      must(host.HostMakeJobCallback(agent, callback).Callback === callback, 'keep the callback in [[Callback]]');
    }),
    callCallback('perform the call and give its result', ({ host, agent }) => {
      const callback = function (this: unknown, ...args: unknown[]): unknown {
        return [this, ...args];
      };
      const jobCallback = host.HostMakeJobCallback(agent, callback);
      const result = host.HostCallJobCallback(agent, jobCallback, 'this', ['argument']) as unknown[];
      must(Array.isArray(result) && result.join() === 'this,argument', 'call the callback with the this value and arguments');
      const throwing = host.HostMakeJobCallback(agent, () => {
        throw 'thrown';
      });
      const thrown = Completion(() => host.HostCallJobCallback(agent, throwing, undefined, []));
      must(thrown instanceof ThrowCompletion && thrown.Value === 'thrown', 'let through what the callback throws');
    }),
    generic('run each job later, alone and to its end', (scene) =>
      runsJobs(scene, (job) => scene.host.HostEnqueueGenericJob(scene.agent, job, scene.realm)),
    ),
    promise('run each job later, alone, to its end and in order', (scene) =>
      runsJobs(scene, (job) => scene.host.HostEnqueuePromiseJob(scene.agent, job, scene.realm)),
    ),
    promise('run jobs without a realm too', (scene) =>
      runsJobs(scene, (job) => scene.host.HostEnqueuePromiseJob(scene.agent, job, null)),
    ),
    promise('run a job in its realm, on behalf of the script or module that was active', async ({ host, agent, realm }) => {
      const context = new ExecutionContext();
      context.Realm = realm;
      context.ScriptOrModule = agent.spec.ParseScript('', realm, undefined) as ScriptRecord;
      must(context.ScriptOrModule instanceof ScriptRecord, 'have a script to act for');
      let seen: readonly unknown[] = [];
      agent.executionContextStack.push(context);
      host.HostEnqueuePromiseJob(agent, () => void (seen = [currentRealm(agent), agent.spec.GetActiveScriptOrModule()]), realm);
      agent.executionContextStack.pop();
      await turnsUntil(() => seen.length > 0);
      must(seen[0] === realm, 'prepare the evaluation of code in the realm');
      must(seen[1] === context.ScriptOrModule, 'make the script or module active that was active');
    }),
    timeout('run each job later, alone and to its end', (scene) =>
      runsJobs(scene, (job) => scene.host.HostEnqueueTimeoutJob(scene.agent, job, scene.realm, 0)),
    ),
    timeout('wait as long as it is told', async ({ host, agent, realm }) => {
      let ran = false;
      host.HostEnqueueTimeoutJob(agent, () => void (ran = true), realm, 60);
      await turn(20);
      must(!ran, 'not run a job early');
      await turnsUntil(() => ran);
      must(ran, 'run a job when its time has come');
    }),
  ];
}

async function runsJobs({ agent }: ContractScene, enqueue: (job: () => void) => void): Promise<void> {
  const log: string[] = [];
  const job = (name: string) => (): void => {
    log.push(`${name} begins`);
    if (name === 'first') enqueue(job('third'));
    log.push(`${name} ends`);
  };
  enqueue(job('first'));
  enqueue(job('second'));
  must(log.length === 0, 'not run a job at once');
  const expected = ['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'];
  await turnsUntil(() => log.length >= expected.length);
  // What must not come, a job a second time, gets a little time as well.
  await turn(20);
  must(log.join() === expected.join(), 'run each job once, in order, none within another');
  must(agent.executionContextStack.depth === 0, 'leave the execution context stack empty');
}
