/** The proposals that make sense here: those of other realms and of other sources than texts need another host. */
export const proposalNames = ['import-defer', 'import-text', 'import-bytes', 'source-phase-imports', 'esm-phase-imports'] as const;
