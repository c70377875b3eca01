/** https://tc39.es/ecma262/#prod-IdentifierName without escapes: what a parameter of compileFunction may be, as far as its characters go. */
export const identifierName = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
