import type * as codeFrames from '@babel/code-frame';
import type * as stepperPackage from '@modrec/stepper';
import type * as runner from '@modrec/test262-runner';

/**
 * Packages that only some commands need, loaded when they are asked for: most of the time that a short program takes is spent on
 * loading. `require`, since the compiled files are CommonJS and their callers do not wait.
 */
/* eslint-disable @typescript-eslint/no-require-imports */

export const test262Runner = (): typeof runner => require('@modrec/test262-runner') as typeof runner;

export const stepper = (): typeof stepperPackage => require('@modrec/stepper') as typeof stepperPackage;

export const codeFrame = (): typeof codeFrames => require('@babel/code-frame') as typeof codeFrames;
