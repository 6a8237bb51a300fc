/** The door of the checker: the only module of `src/checker` that other folders import. */
export { createChecker } from './checker.ts';
export * from './draft.ts';
export { isFirm } from './rulebook/firm.ts';
export type { Rulebook } from './rulebook/format.ts';
export { type RuleSummary, summariesOf } from './rulebook/summary.ts';
