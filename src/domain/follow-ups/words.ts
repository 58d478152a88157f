/** @fileoverview The texts that follow-ups are made with; messages has them in each language. */
import type { UpgradeReason } from '../grading/upgrade-signals';
import type { RiskReason } from '../health/risk-signals';

export type FollowUpWords = {
  /** What an agreed follow-up says where no plan was noted. */
  readonly agreed: string;
  /** What a policy row without talking points says. */
  readonly regular: string;
  readonly revisit: (need: string) => string;
  readonly renewal: (order: { readonly product: string; readonly renewalOn: string }) => string;
  readonly greeting: (festivals: readonly string[]) => string;
  readonly companyAnniversary: string;
  readonly birthday: (name: string) => string;
  readonly risk: (reason: RiskReason) => string;
  readonly upgrade: (reason: UpgradeReason) => string;
};
