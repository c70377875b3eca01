import { ReturnSignal, type Activation } from './Activation';

/** The value that the body was resumed with, where it goes on at the yield or await that suspended it. */
export function received(activation: Activation): unknown {
  const { resumeMode, resumeValue } = activation;
  activation.resumeValue = undefined;
  switch (resumeMode) {
    case 'next': return resumeValue;
    case 'throw': throw resumeValue;
    case 'return':
      throw new ReturnSignal(resumeValue);
  }
}
