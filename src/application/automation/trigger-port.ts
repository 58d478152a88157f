/** @fileoverview What the use cases about scheduled tasks need: the caller's own triggers, nobody sees another account's. */

export type Handler = 'handleEdit' | 'handleChange' | 'handleFormSubmit' | 'handleHourly';

export interface TriggerPlan {
  readonly handler: Handler;
  readonly kind: 'edit' | 'change' | 'form-submit' | 'hourly';
  /** Left out on consumer accounts, whose triggers have 90 minutes a day. */
  readonly workspaceOnly?: true;
  /** Only where this feature was built in. */
  readonly feature?: string;
}

export interface OwnTrigger {
  readonly uid: string;
  readonly handler: string;
}

export interface Triggers {
  own(): readonly OwnTrigger[];
  make(plan: TriggerPlan): OwnTrigger;
  remove(uids: readonly string[]): void;
  /** The page where the account grants what is missing; undefined where nothing is. */
  authorisationUrl(): string | undefined;
  /** Whether the account is a consumer's. */
  isConsumer(): boolean;
}
