import { vmAgent } from '../engine/vmAgent';
import { realmOf } from '../engine/realmOf';
import { slotsOf } from '../modules/brand';
import { parseSourceText } from '../modules/construction/parseSourceText';
import { checkedSourceTextOptions, type SourceTextModuleOptions as CurrentOptions } from '../modules/construction/sourceTextOptions';
import { isSourceText } from '../modules/linking/graph';
import { validateString } from '../validation/validators';
import { Module } from './Module';
import { withIdentifier, type WithURL } from './withIdentifier';

export type SourceTextModuleOptions = WithURL<CurrentOptions>;

/** A module of source text, without top-level await. */
export class SourceTextModule extends Module {
  /** @throws as the current class does; SyntaxError for top-level await */
  constructor(sourceText: string, options: SourceTextModuleOptions = {}) {
    const check: typeof validateString = validateString;
    check(sourceText, 'sourceText');
    const checked = checkedSourceTextOptions(withIdentifier(options));
    const { slots, referrer } = parseSourceText(sourceText, checked);
    if (isSourceText(slots.record) && slots.record.HasTLA) {
      throw realmOf(checked.context).newError('SyntaxError', 'await is only valid in async function');
    }
    super(slots);
    referrer.referrer = this;
    vmAgent().keepCompletionValue(slots.record);
  }

  /** The specifier of every request. */
  get dependencySpecifiers(): readonly string[] {
    const slots = slotsOf(this);
    if (slots === undefined) throw new TypeError('The receiver is not a SourceTextModule');
    return slots.dependencySpecifiers;
  }
}
