/** @fileoverview Installs the scheduled tasks that are missing and removes doubles, for the automation owner alone. */
import { messagesFor } from '../../messages';
import { factsIn, mirrorFacts, type RegisterFacts } from '../config/config-mirror';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { INSTALLED } from './trigger-beats';
import type { OwnTrigger, TriggerPlan, Triggers } from './trigger-port';

export interface Made {
  readonly owner: string;
  /** Handlers that were installed by this run. */
  readonly made: readonly string[];
  readonly removed: number;
  /** Where the account has to grant something. */
  readonly authorisationUrl?: string;
}

export type TriggerWorld = Pick<World, 'ledger' | 'clock' | 'caller' | 'language'> & {
  readonly triggers: Triggers;
  readonly plans: readonly TriggerPlan[];
};

const MOST_TRIGGERS = 20;

export function makeTriggers(world: TriggerWorld): Made {
  const { ledger, caller, language } = world;
  const words = messagesFor(language);
  const facts = factsIn(ledger);
  if (!facts) throw refusal(words.access.notSetUp);
  if (!isOwner(facts, caller.effective)) throw refusal(words.automation.onlyOwner(facts.automationOwner));
  return installAnew(facts, world);
}

/** Somebody asks for it: what the account is and may is asked anew. */
export function installAnew(facts: RegisterFacts, world: TriggerWorld): Made {
  const url = world.triggers.authorisationUrl();
  const made = install(kindUnknown(facts), world);
  return url === undefined ? made : { ...made, authorisationUrl: url };
}

export function isOwner(facts: RegisterFacts, account: string): boolean {
  return facts.automationOwner.toLowerCase() === account.toLowerCase();
}

export function kindUnknown({ workspace, ...facts }: RegisterFacts): RegisterFacts {
  return facts;
}

/** One trigger a handler that is wanted; its id is mirrored, so that handlers know their own for free. */
export function install(facts: RegisterFacts, { triggers, plans, ledger, clock, language }: TriggerWorld): Made {
  const own = triggers.own();
  const workspace = facts.workspace ?? !triggers.isConsumer();
  const wanted = wantedPlans(plans, { ...facts, workspace });
  const kept = wanted.flatMap(({ handler }) => own.find((trigger) => trigger.handler === handler) ?? []);
  const ours = new Set<string>(plans.map(({ handler }) => handler));
  const surplus = own.filter((trigger) => ours.has(trigger.handler) && !kept.includes(trigger));
  triggers.remove(surplus.map(({ uid }) => uid));
  const missing = wanted.filter(({ handler }) => !kept.some((trigger) => trigger.handler === handler));
  if (own.length - surplus.length + missing.length > MOST_TRIGGERS) {
    throw refusal(messagesFor(language).automation.tooMany);
  }
  const made: OwnTrigger[] = missing.map((plan) => triggers.make(plan));
  const now = { ...facts, workspace, triggerUids: [...kept, ...made].map(({ uid }) => uid) };
  mirrorFacts(now, ledger, made.length > 0 ? { [INSTALLED]: clock.now() } : {});
  return { owner: facts.automationOwner, made: made.map(({ handler }) => handler), removed: surplus.length };
}

/** What this register has, on this kind of account. */
export function wantedPlans(
  plans: readonly TriggerPlan[],
  { features, workspace }: Pick<RegisterFacts, 'features' | 'workspace'>,
): TriggerPlan[] {
  const built = plans.filter(({ feature }) => feature === undefined || features.includes(feature));
  return built.filter(({ workspaceOnly }) => !workspaceOnly || workspace);
}
