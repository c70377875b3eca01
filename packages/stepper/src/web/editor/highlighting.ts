import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Colours by name; the style sheet has their values for light and dark. */
export const highlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.moduleKeyword, tags.controlKeyword], class: 'tok-keyword' },
    { tag: [tags.string, tags.special(tags.string)], class: 'tok-string' },
    { tag: [tags.number, tags.bool, tags.null], class: 'tok-number' },
    { tag: [tags.comment], class: 'tok-comment' },
    { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: 'tok-function' },
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'tok-property' },
    { tag: [tags.className, tags.typeName], class: 'tok-type' },
  ]),
);
