import type { MessagePort } from 'node:worker_threads';

/** What a thread needs in order to be an agent of `$262.agent.start`. */
export interface AgentStart {
  readonly engineFile: string;
  readonly scriptId: string;
  readonly sourceText: string;
  readonly port: MessagePort;
  /** Two Int32 cells; see {@link agentCell}. */
  readonly cells: Int32Array;
}

/** Cells of the memory that an agent shares with the agent that started it. */
export const agentCell = {
  /** 0 before the script runs, 1 while it does, 2 when the agent has left. */
  life: 0,
  /** How many broadcasts the agent has taken. */
  broadcastsTaken: 1,
} as const;

export const agentLife = { starting: 0, running: 1, left: 2 } as const;

/** From the starting agent to the others. */
export interface BroadcastMessage {
  readonly buffer: SharedArrayBuffer;
  readonly value: unknown;
}

/** From an agent to the one that started it: a report, or the error that ended its script. */
export type AgentMessage = { readonly report: string } | { readonly failure: string };
