/** @fileoverview Causes of risk: a low score, an overdue need, an unresolved complaint, health in the red. */

export type RiskReason =
  | { readonly key: 'lowScore'; readonly params: { readonly score: number } }
  | { readonly key: 'overdueNeed'; readonly params: { readonly need: string; readonly description: string } }
  | { readonly key: 'complaint'; readonly params: { readonly description: string } }
  | { readonly key: 'lowHealth'; readonly params: { readonly health: number } };
